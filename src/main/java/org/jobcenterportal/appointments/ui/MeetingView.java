package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.appointments.MoveOutcome;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.NotingOutcome;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.citizens.PersonLinks;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** F41, F46: one consultation at the counter or on the phone: shown by its code, moved or cancelled for the citizen. */
@Route(value = AppointmentLinks.MEETING, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class MeetingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, NotingDesk.Screen {

    private static final int DAYS = 5;

    private final ConsultantDay consultantDay;
    private final List<PersonLinks> links;
    private final Clock clock;
    private final NotingDesk noting;
    private @Nullable ConsultationId shown;
    private PageHeader header = new PageHeader("");

    MeetingView(ConsultantDay consultantDay, List<PersonLinks> links, Clock clock) {
        this.consultantDay = consultantDay;
        this.links = List.copyOf(links);
        this.clock = clock;
        this.noting = new NotingDesk(this, consultantDay);
        getContent().addClassNames("meeting", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(AppointmentLinks.CONSULTATION)
                .flatMap(MeetingView::id)
                .flatMap(consultantDay::meeting)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.meeting.title");
    }

    @Override
    public void drawAgain() {
        consultantDay.meeting(Objects.requireNonNull(shown)).ifPresent(this::show);
    }

    @Override
    public void focusDay() {
        header.focusHeading();
    }

    private void show(Meeting meeting) {
        shown = meeting.id();
        var words = new MeetingWords(this);
        var day = AppointmentLinks.day(new DayAddress(meeting.slot().day(), DayAddress.View.DAY, meeting.consultant()));
        var facts = new FactList()
                .strong(
                        getTranslation("appointments.caller.time"),
                        Formats.here().moment(meeting.slot().start()))
                .fact(
                        getTranslation("appointments.meeting.duration"),
                        getTranslation(
                                "appointments.times.minutes",
                                meeting.slot().length().toMinutes()))
                .fact(getTranslation("appointments.caller.topic"), words.topic(meeting))
                .fact(getTranslation("appointments.caller.place"), words.place(meeting))
                .fact(
                        getTranslation("appointments.caller.needs"),
                        ConsultationWords.on(this).needsInOneLine(meeting.needs()))
                .fact(getTranslation("appointments.day.list.state"), words.state(meeting));
        header = new PageHeader(meeting.personName())
                .actions(new LinkButton(getTranslation("appointments.standIn.back"), IconName.BACK, day));
        getContent().removeAll();
        getContent().add(header, new CallerSlip(meeting.code(), facts, new VoluntaryLine()), actions(meeting));
    }

    private Component actions(Meeting meeting) {
        var actions = new Div(new SecondaryButton(
                getTranslation("appointments.booked.print"),
                IconName.PRINT,
                () -> BrowserActions.print(UI.getCurrent())));
        actions.addClassName("day-actions");
        consultantDay.person(meeting.id()).stream()
                .flatMap(person -> links.stream().flatMap(room -> room.of(person).stream()))
                .forEach(link -> actions.add(new LinkButton(getTranslation(link.textKey()), link.icon(), link.href())));
        if (meeting.canTakePlace()) {
            actions.add(
                    new SecondaryButton(
                            getTranslation("appointments.day.tookPlace"),
                            IconName.CHECK,
                            () -> noting.tookPlace(meeting)),
                    new SecondaryButton(getTranslation("appointments.day.noShow"), () -> noting.noShow(meeting)));
        }
        if (meeting.canBeUndone()) {
            actions.add(new SecondaryButton(
                    getTranslation("appointments.day.undo"), IconName.UNDO, () -> noting.undo(meeting)));
        }
        if (meeting.canBeMoved()) {
            actions.add(
                    new SecondaryButton(
                            getTranslation("appointments.meeting.move"), IconName.CALENDAR, () -> offer(meeting, DAYS)),
                    new SecondaryButton(
                            getTranslation("appointments.meeting.cancel"),
                            IconName.CLOSE,
                            () -> new ConfirmDialog(
                                            getTranslation("appointments.meeting.cancelTitle"),
                                            getTranslation("appointments.meeting.cancelText"),
                                            getTranslation("appointments.meeting.cancel"),
                                            () -> tell(
                                                    consultantDay.cancelFor(meeting.id(), meeting.version()), meeting))
                                    .open()));
        }
        return actions;
    }

    private void offer(Meeting meeting, int days) {
        var wish = new MovingDesk.Wish(null, PartOfDay.ANY, OfficeTime.dayOf(clock.instant()), days);
        var header = new PageHeader(getTranslation("appointments.meeting.moveTitle", meeting.personName()));
        getContent().removeAll();
        getContent().add(header);
        consultantDay
                .freeDaysFor(meeting.id(), wish)
                .filter(free -> !free.isEmpty())
                .ifPresentOrElse(
                        free -> getContent()
                                .add(new OtherTimes(free, to -> move(meeting, to), () -> offer(meeting, days + DAYS))),
                        () -> getContent()
                                .add(new EmptyState(
                                        IconName.CALENDAR,
                                        getTranslation("appointments.caller.noneTitle"),
                                        getTranslation("appointments.caller.noneText"))));
        getContent()
                .add(new SecondaryButton(
                        getTranslation("appointments.caller.change"), IconName.BACK, () -> again(meeting)));
        header.focusHeading();
    }

    private void move(Meeting meeting, SlotChoice to) {
        switch (consultantDay.moveFor(meeting.id(), meeting.seen(), to)) {
            case MoveOutcome.Moved moved -> {
                again(meeting);
                say(Notice.good(
                        getTranslation("appointments.meeting.moved"), getTranslation("appointments.meeting.told")));
            }
            case MoveOutcome.JustTaken taken -> refuse(meeting, "gone");
            case MoveOutcome.NoLongerOffered gone -> refuse(meeting, "gone");
            case MoveOutcome.OwnTimeTaken own -> refuse(meeting, "ownTime");
            case MoveOutcome.TooLate late -> {
                again(meeting);
                say(Notice.care(getTranslation("appointments.day.refused.WRONG_STATE"), ""));
            }
            case MoveOutcome.NotFound missing -> throw new NotFoundException();
        }
    }

    private void refuse(Meeting meeting, String why) {
        offer(meeting, DAYS);
        say(Notice.care(
                getTranslation("appointments.caller.refused." + why),
                getTranslation("appointments.caller.refused.text")));
    }

    private void tell(NotingOutcome outcome, Meeting meeting) {
        again(meeting);
        switch (outcome) {
            case NotingOutcome.Noted noted ->
                say(Notice.good(
                        getTranslation("appointments.meeting.cancelled"), getTranslation("appointments.meeting.told")));
            case NotingOutcome.ChangedMeanwhile changed ->
                say(Notice.care(getTranslation("appointments.day.refused.STALE"), ""));
            case NotingOutcome.TooEarly early -> throw new IllegalStateException("Cancelling has no first moment");
            case NotingOutcome.NotPossible refused ->
                say(Notice.care(getTranslation("appointments.day.refused.WRONG_STATE"), ""));
            case NotingOutcome.TimeGivenAway gone -> throw new IllegalStateException("Cancelling takes no time back");
            case NotingOutcome.NotFound missing -> throw new NotFoundException();
        }
    }

    private void again(Meeting meeting) {
        consultantDay.meeting(meeting.id()).ifPresent(this::show);
    }

    private void say(Notice notice) {
        getContent().addComponentAtIndex(1, notice);
        BrowserActions.bringIntoSight(notice);
    }

    private static Optional<ConsultationId> id(String text) {
        try {
            return Optional.of(new ConsultationId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
