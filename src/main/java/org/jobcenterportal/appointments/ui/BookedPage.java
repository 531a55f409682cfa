package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jobcenterportal.appointments.CalendarFile;
import org.jobcenterportal.appointments.CancellationOutcome;
import org.jobcenterportal.appointments.CancellationOutcome.Cancelled;
import org.jobcenterportal.appointments.CancellationOutcome.NotFound;
import org.jobcenterportal.appointments.CancellationOutcome.TooLate;
import org.jobcenterportal.appointments.Confirmation;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.SuccessMark;
import org.jobcenterportal.uikit.Timeline;
import org.jobcenterportal.uikit.Toast;

/** A consultation with everything one can do with it, as its owner sees it: with an account or by the link. */
class BookedPage extends Composite<Div> {

    /** What there is to tell about a consultation that stands. */
    enum News {
        NONE,
        BOOKED,
        MOVED
    }

    private final AppointmentLinks.Ways ways;
    private final Supplier<Optional<CalendarFile>> calendarFile;
    private final Supplier<CancellationOutcome> cancel;
    private final Function<Boolean, Optional<ConsultationDetails>> pauseReminders;
    private final Supplier<Optional<EarlierStanding>> earlier;

    BookedPage(
            ConsultationDetails consultation,
            News news,
            AppointmentLinks.Ways ways,
            Supplier<Optional<CalendarFile>> calendarFile,
            Supplier<CancellationOutcome> cancel,
            Function<Boolean, Optional<ConsultationDetails>> pauseReminders,
            Supplier<Optional<EarlierStanding>> earlier) {
        this.ways = ways;
        this.calendarFile = calendarFile;
        this.cancel = cancel;
        this.pauseReminders = pauseReminders;
        this.earlier = earlier;
        getContent().addClassNames("wide", "booked", "stack", "far");
        show(consultation, news);
    }

    /** Adds what else there is to say, as long as the consultation stands. */
    BookedPage with(Component more) {
        getContent().add(more);
        return this;
    }

    private void show(ConsultationDetails consultation, News news) {
        getContent().removeAll();
        if (news != News.NONE && consultation.state() == ConsultationState.BOOKED) {
            getContent().add(new SuccessMark(), header(news, consultation));
        } else {
            getContent().add(new PageHeader(getTranslation("appointments.booked.standsTitle")));
        }
        if (consultation.state() == ConsultationState.BOOKED) {
            getContent().add(new ConsultationTicket(consultation, calendarFile));
            getContent().add(Seal.ofBooked(consultation.voluntary()));
            getContent().add(whatComesNext(consultation));
            var changes = new Div();
            changes.addClassNames("stack", "close");
            if (consultation.movable()) {
                if (confirmation(consultation) != Confirmation.ON_SCREEN) {
                    getContent().add(new RemindersSection(consultation, this::pause));
                }
                getContent().add(EarlierNotice.on(this, earlier.get(), ways));
                changes.add(moveLink());
            }
            cancelButton(consultation).ifPresent(changes::add);
            getContent().add(changes);
        } else {
            getContent().add(howItStands(consultation));
        }
    }

    private PageHeader header(News news, ConsultationDetails consultation) {
        var inWriting = confirmation(consultation);
        return switch (news) {
            case MOVED ->
                new PageHeader(getTranslation("appointments.move.doneTitle"))
                        .lead(getTranslation("appointments.move.doneLead." + inWriting));
            case BOOKED, NONE ->
                new PageHeader(getTranslation("appointments.booked.title"))
                        .lead(getTranslation("appointments.booked.lead." + inWriting));
        };
    }

    /** What is not known is not promised. */
    private static Confirmation confirmation(ConsultationDetails consultation) {
        return consultation.confirmation() == null ? Confirmation.ON_SCREEN : consultation.confirmation();
    }

    private Component moveLink() {
        return new LinkButton(getTranslation("appointments.booked.move"), IconName.CALENDAR, ways.move()).fullWidth();
    }

    private Component whatComesNext(ConsultationDetails consultation) {
        var formats = Formats.here();
        var timeline = new Timeline()
                .station(
                        Status.GOOD,
                        IconName.CHECK,
                        getTranslation("appointments.booked.next.today"),
                        getTranslation("appointments.booked.next.confirmation." + confirmation(consultation)))
                .station(
                        Status.ACT,
                        IconName.CHAT,
                        formats.moment(consultation.slot().start()),
                        getTranslation(
                                switch (consultation.way()) {
                                    case ON_SITE -> "appointments.booked.next.onSite";
                                    case PHONE, CALLBACK -> "appointments.booked.next.phone";
                                    case VIDEO -> "appointments.booked.next.video";
                                }));
        var section = new Section(new H2(getTranslation("appointments.booked.next.title")), timeline);
        section.addClassName("stack");
        return section;
    }

    private Optional<Component> cancelButton(ConsultationDetails consultation) {
        if (!consultation.cancellable()) {
            return Optional.empty();
        }
        return Optional.of(new SecondaryButton(
                        getTranslation("appointments.booked.cancel"),
                        IconName.CLOSE,
                        () -> CancelDialog.open(this, consultation, () -> tell(cancel.get())))
                .fullWidth());
    }

    private void pause(boolean paused) {
        pauseReminders.apply(paused).ifPresent(consultation -> {
            show(consultation, News.NONE);
            Toast.show(
                    getTranslation(paused ? "appointments.reminders.nowPaused" : "appointments.reminders.nowComing"));
        });
    }

    private void tell(CancellationOutcome outcome) {
        switch (outcome) {
            case Cancelled(var consultation, var at) -> {
                show(consultation, News.NONE);
                getContent()
                        .getChildren()
                        .filter(Notice.class::isInstance)
                        .findFirst()
                        .ifPresent(BrowserActions::bringIntoSight);
            }
            case TooLate late ->
                showFirst(Notice.care(
                        getTranslation("appointments.cancel.tooLate"),
                        getTranslation("appointments.cancel.tooLateText")));
            case NotFound missing ->
                showFirst(Notice.care(
                        getTranslation("appointments.link.unknownTitle"),
                        getTranslation("appointments.link.unknownText")));
        }
    }

    private void showFirst(Notice notice) {
        getContent().addComponentAsFirst(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Component howItStands(ConsultationDetails consultation) {
        var words = ConsultationWords.on(this);
        var formats = Formats.here();
        if (consultation.state() == ConsultationState.CANCELLED && consultation.cancelledAt() != null) {
            return Notice.good(
                    getTranslation("appointments.cancel.done"),
                    words.cancelled(consultation, consultation.cancelledAt()),
                    new LinkButton(getTranslation("appointments.link.again"), AppointmentLinks.BOOK).compact());
        }
        return Notice.note(
                formats.moment(consultation.slot().start()),
                getTranslation(
                        "appointments.mine.with",
                        words.topic(consultation.topic()),
                        words.fullName(consultation.consultant())),
                AppointmentIcons.badge(
                        consultation.state(), getTranslation("enum.ConsultationState." + consultation.state())));
    }
}
