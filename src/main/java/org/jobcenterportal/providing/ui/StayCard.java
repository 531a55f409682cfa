package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.providing.ProviderReport;
import org.jobcenterportal.providing.StayFile;
import org.jobcenterportal.providing.StayFiles;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.OpenCase;

/** In the case file: what providers tell of the person; nothing while she is in nothing. */
@SpringComponent
class StayCard implements CaseCard {

    private static final int MOST = 3;

    private final StayFiles files;

    StayCard(StayFiles files) {
        this.files = files;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var stays = files.of(new PersonId(file.person()));
        if (stays.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassNames("card", "work-card");
        var list = new UnorderedList();
        list.addClassName("assignment-list");
        stays.stream().limit(MOST).forEach(stay -> list.add(item(section, stay)));
        section.add(new H2(section.getTranslation("providing.card.title")), list);
        return Optional.of(section);
    }

    private static ListItem item(Section section, StayFile stay) {
        var text = new Div(
                new Span(stay.run().measure().name(UI.getCurrent().getLocale())),
                new Anchor(
                        ProviderLinks.officeAway(stay.participation().id()),
                        section.getTranslation(
                                "providing.card.line", stay.away().size(), stay.unexcused())));
        stay.latest().forEach(report -> text.add(link(section, report)));
        text.addClassName("assignment-words");
        return new ListItem(text);
    }

    private static Anchor link(Section section, ProviderReport report) {
        return new Anchor(
                ProviderLinks.officeReport(report.id()),
                section.getTranslation(
                        "providing.card.report",
                        section.getTranslation("enum.ReportKind." + report.due().kind()),
                        Formats.here().dateWithYear(report.due().dueOn())));
    }
}
