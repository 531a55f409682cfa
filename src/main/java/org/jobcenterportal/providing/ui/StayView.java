package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.providing.StayFiles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;

/** F26: the office reads on which days a participant was away. */
@Route(value = ProviderLinks.OFFICE_AWAY, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class StayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StayFiles files;

    StayView(StayFiles files) {
        this.files = files;
        getContent().addClassNames("stack", "participant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ProviderLinks.assignment(event.getRouteParameters())
                .flatMap(files::absences)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("providing.month.title");
    }

    private void show(StayFiles.OfPerson of) {
        var run = of.stay().run();
        var head = new Div(
                new Anchor(ProviderLinks.file(of.number()), getTranslation("providing.office.toCase")),
                new PageHeader(getPageTitle())
                        .lead(getTranslation(
                                "providing.office.lead",
                                of.card().name().full(),
                                run.measure().name(getLocale()),
                                run.provider().name())));
        head.addClassName("stack");
        var days = new Section(
                new CardHeading(getTranslation(
                        "providing.card.line",
                        of.stay().away().size(),
                        of.stay().unexcused())),
                new AwayList(of.stay()));
        days.addClassNames("card", "stack", "close");
        if (of.stay().away().stream().anyMatch(day -> day.reason() == null)) {
            days.add(new Paragraph(getTranslation("providing.office.noReasons")));
        }
        getContent().removeAll();
        getContent()
                .add(
                        head,
                        Notice.note(
                                getTranslation("providing.month.copy"), getTranslation("providing.office.copyText")),
                        days);
    }
}
