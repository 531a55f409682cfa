package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LeafletDraft;
import org.jobcenterportal.messaging.LeafletDraft.Part;
import org.jobcenterportal.messaging.LeafletPaper;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** F17: an offer on one page to hand over, in the language of whoever opens it. */
@SpringComponent
class Leaflets {

    private final LeafletPaper paper;
    private final PublicAddress address;

    Leaflets(LeafletPaper paper, PublicAddress address) {
        this.paper = paper;
        this.address = address;
    }

    /** Opens the page; its words are those of the screen's language. */
    LinkButton link(Component screen, MeasureDetails measure, List<RunDetails> runs) {
        return link(screen, screen.getTranslation("offers.leaflet"), measure, runs);
    }

    private LinkButton link(Component screen, String words, MeasureDetails measure, List<RunDetails> runs) {
        var leaflet = leaflet(screen, measure, runs);
        var name = measure.key() + ".pdf";
        var link = new LinkButton(words, IconName.PRINT, "");
        link.setTarget(AnchorTarget.BLANK);
        link.setHref(DownloadHandler.fromInputStream(download -> {
                    var pdf = paper.pdf(leaflet);
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                })
                .inline());
        return link;
    }

    LeafletDraft leaflet(Component screen, MeasureDetails measure, List<RunDetails> runs) {
        var locale = UI.getCurrent().getLocale();
        var text = measure.text(locale);
        return new LeafletDraft(
                locale,
                text.name(),
                text.summary(),
                List.of(
                        new Part(screen.getTranslation("offers.page.for-whom"), text.forWhom()),
                        new Part(screen.getTranslation("offers.page.goal"), text.goal()),
                        new Part(screen.getTranslation("offers.page.content"), text.content()),
                        new Part(
                                screen.getTranslation("offers.way.title"),
                                screen.getTranslation("offers.way." + measure.access()))),
                facts(screen, measure, runs),
                URI.create(address.of("/" + OfferLinks.offer(measure.key()))),
                screen.getTranslation("offers.leaflet.scan"),
                measure.isVoluntary() ? screen.getTranslation("uikit.seal.title") : null);
    }

    private static List<Fact> facts(Component screen, MeasureDetails measure, List<RunDetails> runs) {
        var words = OfferWords.on(screen);
        var facts = new ArrayList<Fact>();
        if (measure.german() != null) {
            facts.add(new Fact(screen.getTranslation("offers.fact.german"), words.atLeast(measure.german())));
        }
        if (measure.childcare() != null) {
            facts.add(new Fact(screen.getTranslation("offers.fact.childcare"), words.childcare(measure.childcare())));
        }
        runs.stream()
                .filter(run -> run.status() == RunStatus.OPEN || run.status() == RunStatus.RUNNING)
                .limit(2)
                .forEach(run -> facts.add(new Fact(
                        screen.getTranslation("offers.page.where"),
                        screen.getTranslation(
                                "offers.leaflet.where",
                                words.hours(run.hours()),
                                run.place().name(),
                                run.place().address().oneLine()))));
        return facts;
    }
}
