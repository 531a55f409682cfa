package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.ConsultantCard;
import org.jobcenterportal.appointments.StandInDesk;
import org.jobcenterportal.appointments.StandInDesk.Days;
import org.jobcenterportal.appointments.StandInPlan;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** S5, F41: a consultant is away, and her day finds its way to her deputy or to other times. */
@Route(value = AppointmentLinks.STAND_IN, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class StandInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StandInDesk desk;
    private final Clock clock;

    StandInView(StandInDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getContent().addClassNames("stand-in", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = StandInAddress.read(event.getLocation().getQueryParameters(), OfficeTime.dayOf(clock.instant()));
        show(address, false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.standIn.title");
    }

    private void show(StandInAddress address, boolean isRest) {
        var plan = desk.plan(address.consultant(), address.days()).orElseThrow(NotFoundException::new);
        var choices = new StandInChoices(plan, isRest);
        getContent().removeAll();
        getContent().add(header(plan), new StandInDays(address.days(), days -> open(address, days)));
        state(plan).ifPresent(getContent()::add);
        if (plan.open().isEmpty()) {
            getContent().add(nothingOpen(plan, address));
        } else {
            var take = new PrimaryButton(
                    getTranslation("appointments.standIn.takeOver"),
                    IconName.CHECK,
                    () -> takeOver(plan, choices, address));
            take.setDisableOnClick(true);
            getContent().add(section("open", choices), new Div(take));
        }
        if (!plan.placed().isEmpty()) {
            getContent().add(section("placed", new StandInResults(plan.placed())));
        }
    }

    private Component header(StandInPlan plan) {
        var back = AppointmentLinks.day(new DayAddress(
                plan.first(), DayAddress.View.DAY, plan.consultant().id()));
        return new PageHeader(getTranslation("appointments.standIn.title"))
                .lead(getTranslation(
                        plan.awayOn().isEmpty() ? "appointments.standIn.leadBefore" : "appointments.standIn.lead",
                        plan.consultant().name().full(),
                        plan.deputies().isEmpty()
                                ? getTranslation("appointments.standIn.nobody")
                                : plan.deputies().stream()
                                        .map(deputy -> deputy.name().full())
                                        .collect(Collectors.joining(", "))))
                .actions(new LinkButton(getTranslation("appointments.standIn.back"), IconName.BACK, back));
    }

    private void open(StandInAddress address, Days days) {
        getUI().ifPresent(ui -> ui.navigate(StandInView.class, address.on(days).queryParameters()));
    }

    private Optional<Component> state(StandInPlan plan) {
        if (plan.awayOn().isEmpty()) {
            return plan.offersTimes()
                    ? Optional.of(Notice.note(
                            getTranslation("appointments.standIn.notYetTitle"),
                            getTranslation(
                                    plan.open().isEmpty()
                                            ? "appointments.standIn.notYetOnlyTimes"
                                            : "appointments.standIn.notYetText")))
                    : Optional.empty();
        }
        var days =
                plan.awayOn().stream().sorted().map(Formats.here()::weekdayDate).collect(Collectors.joining("; "));
        return Optional.of(Notice.care(
                getTranslation("appointments.standIn.awayTitle", days),
                getTranslation("appointments.standIn.awayText"),
                new SecondaryButton(getTranslation("appointments.standIn.isBack"), () -> isBack(plan)).compact()));
    }

    private Component nothingOpen(StandInPlan plan, StandInAddress address) {
        var nothing = plan.placed().isEmpty()
                ? new EmptyState(
                        IconName.CALENDAR,
                        getTranslation("appointments.standIn.nobodyTitle"),
                        getTranslation("appointments.standIn.nobodyText"))
                : new EmptyState(
                        IconName.CALENDAR,
                        getTranslation("appointments.standIn.nothingTitle"),
                        getTranslation("appointments.standIn.nothingText"));
        if (plan.awayOn().isEmpty() && plan.offersTimes()) {
            nothing.add(new SecondaryButton(
                    getTranslation("appointments.standIn.close"),
                    () -> takeOver(plan, new StandInChoices(plan, true), address)));
        }
        return nothing;
    }

    private Component section(String what, Component content) {
        var section = new Section(new H2(getTranslation("appointments.standIn." + what)), content);
        section.addClassNames("card", "stack");
        return section;
    }

    private void takeOver(StandInPlan plan, StandInChoices choices, StandInAddress address) {
        ConsultantCard consultant = plan.consultant();
        var kept = plan.open().stream()
                .filter(StandInPlan.Open::kept)
                .map(open -> open.meeting().id())
                .collect(Collectors.toSet());
        var summary = desk.takeOver(consultant.id(), address.days(), choices.chosen(), kept)
                .orElseThrow(NotFoundException::new);
        show(address, true);
        var notice = plan.open().isEmpty()
                ? Notice.good(
                        getTranslation("appointments.standIn.closedTitle"),
                        getTranslation("appointments.standIn.closedText"))
                : notice(summary);
        getContent().addComponentAtIndex(1, notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Notice notice(StandInDesk.Summary summary) {
        var title = getTranslation("appointments.standIn.done", summary.placed(), summary.notPlaced());
        int toRing = summary.toRing() + summary.notPlaced();
        var text = getTranslation("appointments.standIn.doneText", summary.told(), toRing, summary.kept());
        return toRing == 0 ? Notice.good(title, text) : Notice.care(title, text);
    }

    private void isBack(StandInPlan plan) {
        plan.awayOn().forEach(day -> desk.isBack(plan.consultant().id(), day));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
