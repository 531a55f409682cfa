package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.ProviderReport;
import org.jobcenterportal.providing.ReportId;
import org.jobcenterportal.providing.StayFiles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;

/** F26: the office reads a report of a provider, with its other editions and why they were written. */
@Route(value = ProviderLinks.OFFICE_REPORT, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class ReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StayFiles files;
    private String title = "";

    ReportView(StayFiles files) {
        this.files = files;
        getContent().addClassNames("stack", "participant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ProviderLinks.report(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        show(files.report(id).orElseThrow(NotFoundException::new), id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(StayFiles.OfPerson of, ReportId id) {
        var report = of.stay().reports().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = getTranslation("enum.ReportKind." + report.due().kind());
        var text = new Section(new CardHeading(edition(report)));
        text.addClassNames("card", "stack", "close");
        var because = report.because();
        if (because != null) {
            text.add(new Paragraph(getTranslation("providing.report.becauseIs", because)));
        }
        text.add(new ReportWords(report));
        getContent().removeAll();
        getContent().add(head(of), text);
        editions(of, report);
    }

    private Component head(StayFiles.OfPerson of) {
        var run = of.stay().run();
        var head = new Div(
                new Anchor(ProviderLinks.file(of.number()), getTranslation("providing.office.toCase")),
                new PageHeader(title)
                        .lead(getTranslation(
                                "providing.office.lead",
                                of.card().name().full(),
                                run.measure().name(getLocale()),
                                run.provider().name())));
        head.addClassName("stack");
        return head;
    }

    private void editions(StayFiles.OfPerson of, ProviderReport shown) {
        var others = of.stay().reports().stream()
                .filter(one -> one.due().equals(shown.due()) && !one.id().equals(shown.id()))
                .toList();
        if (others.stream().anyMatch(other -> other.edition() > shown.edition())) {
            getContent()
                    .addComponentAtIndex(
                            1,
                            Notice.care(
                                    getTranslation("providing.report.older"),
                                    getTranslation("providing.report.olderText")));
        }
        if (others.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("participant-list");
        others.forEach(
                other -> list.add(new ListItem(new Anchor(ProviderLinks.officeReport(other.id()), edition(other)))));
        var section = new Section(new CardHeading(getTranslation("providing.report.others")), list);
        section.addClassNames("card", "stack", "close");
        getContent().add(section);
    }

    private String edition(ProviderReport report) {
        return getTranslation(
                "providing.report.edition",
                report.edition(),
                Formats.here().dateWithYear(OfficeTime.dayOf(report.writtenAt())));
    }
}
