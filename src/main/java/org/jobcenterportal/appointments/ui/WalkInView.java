package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jobcenterportal.appointments.CallerDesk;
import org.jobcenterportal.appointments.CallerOutcome;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.WalkInDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** S5, F41: somebody stands at the door, and the consultation begins now. */
@Route(value = AppointmentLinks.WALK_IN, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class WalkInView extends Composite<Div> implements HasDynamicTitle {

    private final WalkInDesk desk;
    private final UUID submission = UUID.randomUUID();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div state = new Div();
    private final CallerWho who;
    private final CallerMatter matter;

    WalkInView(WalkInDesk desk, CallerDesk callers, FreeTimes freeTimes) {
        this.desk = desk;
        who = new CallerWho(callers::person, () -> {});
        matter = new CallerMatter(freeTimes.topics(), true, this::look);
        look();
        getContent().addClassNames("for-caller", "stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.walkIn.title"))
                                .lead(getTranslation("appointments.walkIn.lead")),
                        state,
                        errors,
                        section("who", who),
                        section("matter", matter),
                        new Div(new PrimaryButton(
                                getTranslation("appointments.walkIn.admit"), IconName.CHECK, this::admit)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.walkIn.title");
    }

    /** Until when there is time, before anybody sits down. */
    private void look() {
        state.removeAll();
        state.add(desk.now(matter.topic())
                .map(slot -> Notice.good(
                        getTranslation(
                                "appointments.walkIn.free", Formats.here().timeSpan(slot.slot())),
                        ""))
                .orElseGet(this::notFree));
    }

    private Notice notFree() {
        return Notice.care(
                getTranslation("appointments.walkIn.taken"), getTranslation("appointments.walkIn.takenText"));
    }

    private void admit() {
        var problems = who.problems(false);
        errors.show(problems, () -> who.problems(false));
        if (!problems.isEmpty()) {
            return;
        }
        var walkIn = new WalkInDesk.WalkIn(submission, who.caller(), matter.topic(), matter.needs(), who.phone());
        switch (desk.admit(walkIn)) {
            case CallerOutcome.Booked(var consultation, var name) ->
                getUI().ifPresent(ui -> AppointmentLinks.openMeeting(ui, consultation.id()));
            case CallerOutcome.JustTaken taken -> tell(notFree());
            case CallerOutcome.NoLongerOffered gone -> tell(notFree());
            case CallerOutcome.OwnTimeTaken own -> refuse("ownTime");
            case CallerOutcome.TooManyOpen(int limit) -> refuse("tooMany", limit);
            case CallerOutcome.UnknownNumber unknown -> refuse("unknown");
        }
    }

    private void refuse(String why, Object... arguments) {
        tell(Notice.care(
                getTranslation("appointments.caller.refused." + why, arguments),
                getTranslation("appointments.caller.refused.text")));
    }

    private void tell(Notice notice) {
        state.removeAll();
        state.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Component section(String what, Component content) {
        var section = new Section(new H2(getTranslation("appointments.walkIn." + what)), content);
        section.addClassNames("card", "stack");
        return section;
    }
}
