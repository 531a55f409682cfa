package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.MyStays;
import org.jobcenterportal.providing.ProviderReport;
import org.jobcenterportal.providing.StayFile;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;

/** F26: a citizen reads what providers tell about her: the days on which she was away, and every report. */
@Route(value = ProviderLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyStaysView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyStays stays;

    MyStaysView(MyStays stays) {
        this.stays = stays;
        getContent().addClassNames("wide", "my-page", "stack", "far", "participant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("providing.mine.lead")));
        var all = stays.all();
        if (all.isEmpty()) {
            var card = new Div(new EmptyState(
                    IconName.DOC, getTranslation("providing.mine.empty"), getTranslation("providing.mine.emptyText")));
            card.addClassNames("card", "panel");
            getContent().add(card);
        }
        all.forEach(stay -> getContent().add(show(stay)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("providing.mine.title");
    }

    private Section show(StayFile stay) {
        var section = new Section(
                new H2(stay.run().measure().name(getLocale())),
                new Paragraph(getTranslation(
                        "providing.mine.from", stay.run().provider().name())));
        section.addClassNames("card", "panel", "stack");
        var latest = stay.latest();
        if (latest.isEmpty()) {
            section.add(new Paragraph(getTranslation("providing.mine.noReport")));
        }
        latest.forEach(report -> section.add(report(report)));
        var days = new Details(
                getTranslation("providing.card.line", stay.away().size(), stay.unexcused()), new AwayList(stay));
        section.add(days, new Paragraph(getTranslation("providing.mine.wrong")));
        return section;
    }

    private Component report(ProviderReport report) {
        var part = new Div();
        part.addClassNames("stack", "close");
        var because = report.because();
        part.add(new Paragraph(getTranslation(
                because == null ? "providing.mine.written" : "providing.mine.corrected",
                Formats.here().dateWithYear(OfficeTime.dayOf(report.writtenAt())))));
        part.add(new ReportWords(report));
        return new Details(
                getTranslation(
                        "providing.card.report",
                        getTranslation("enum.ReportKind." + report.due().kind()),
                        Formats.here().dateWithYear(report.due().dueOn())),
                part);
    }
}
