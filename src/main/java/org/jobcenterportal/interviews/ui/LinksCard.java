package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import org.jobcenterportal.interviews.RoundDesk;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Toast;

/** The link of each employer, to copy into a mail or to open beside it on the telephone, and how far its answers are. */
class LinksCard extends Composite<Section> {

    private final RoundPage page;

    LinksCard(RoundPage page, RoundDesk desk) {
        this.page = page;
        var list = new UnorderedList();
        list.addClassName("talk-rows");
        page.stands().forEach(stand -> desk.link(stand.id()).ifPresent(link -> list.add(item(stand, link))));
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new CardHeading(getTranslation("interviews.links.title")),
                        new Paragraph(getTranslation("interviews.links.text")),
                        list);
    }

    private ListItem item(StandCard stand, URI link) {
        var name = new Span(stand.name());
        name.addClassName("strong");
        var wished = page.wishes().stream()
                .filter(wish -> wish.stand().equals(stand.id()) && wish.eagerness() != null)
                .toList();
        var answered = new Span(getTranslation(
                "interviews.links.answered",
                wished.stream().filter(wish -> wish.answer() != null).count(),
                wished.size()));
        answered.addClassNames("small", "muted");
        var words = new Div(name, answered);
        words.addClassName("talk-words");
        var copy = new QuietButton(getTranslation("interviews.links.copy"), IconName.COPY, () -> copy(link)).compact();
        copy.getElement().setAttribute("aria-label", getTranslation("interviews.links.copyWhich", stand.name()));
        var open = new LinkButton(getTranslation("interviews.links.open"), IconName.OPEN, link.toString())
                .quiet()
                .compact();
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("aria-label", getTranslation("interviews.links.openWhich", stand.name()));
        var end = new Div(copy, open);
        end.addClassName("talk-end");
        return new ListItem(words, end);
    }

    private void copy(URI link) {
        BrowserActions.copy(UI.getCurrent(), link.toString(), done -> {
            if (done) {
                Toast.show(getTranslation("interviews.links.copied"));
            } else {
                Toast.care(getTranslation("interviews.links.notCopied"));
            }
        });
    }
}
