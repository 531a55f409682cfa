package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.appointments.EarlierWishDraft;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.WishOutcome;
import org.jobcenterportal.appointments.WishOutcome.NotFound;
import org.jobcenterportal.appointments.WishOutcome.NotReachable;
import org.jobcenterportal.appointments.WishOutcome.NothingEarlier;
import org.jobcenterportal.appointments.WishOutcome.Remembered;
import org.jobcenterportal.appointments.WishOutcome.TooLate;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;

/** The wish to come earlier: what is held right now, the place in the line, and what is wished. */
class EarlierPage extends Composite<Div> {

    /** What the page asks of whoever knows whose consultation it is. */
    interface Desk {

        /** Other free times; empty if it cannot be moved any more. */
        Optional<FreeDays> freeDays(MovingDesk.Wish wish);

        WishOutcome remember(EarlierWishDraft wish);

        WishOutcome pause();

        WishOutcome goOnWaiting();

        WishOutcome leave();
    }

    private final List<VenueDetails> venues;
    private final LocalDate today;
    private final boolean mailIsSent;
    private final AppointmentLinks.Ways ways;
    private final Desk desk;
    private final Div told = new Div();
    private final Div standing = new Div();

    EarlierPage(
            EarlierStanding shown,
            List<VenueDetails> venues,
            LocalDate today,
            boolean mailIsSent,
            AppointmentLinks.Ways ways,
            Desk desk) {
        this.venues = venues;
        this.today = today;
        this.mailIsSent = mailIsSent;
        this.ways = ways;
        this.desk = desk;
        told.setVisible(false);
        standing.addClassNames("stack", "far");
        getContent().addClassNames("booked", "stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.earlier.title"))
                                .lead(getTranslation("appointments.earlier.lead", moment(shown.consultation()))),
                        told,
                        standing,
                        new LinkButton(getTranslation("appointments.earlier.back"), IconName.BACK, ways.one()).quiet());
        show(shown);
    }

    private void show(EarlierStanding shown) {
        standing.removeAll();
        var offered = shown.offered();
        if (offered != null) {
            standing.add(EarlierNotice.held(this, offered));
        }
        if (offered == null) {
            freeNow(shown.consultation()).ifPresent(standing::add);
        }
        var waiting = shown.waiting();
        if (waiting != null) {
            standing.add(new WaitingCard(waiting, venues, mailIsSent ? shown.held() : null, new WaitingCard.Actions() {

                @Override
                public void pause() {
                    tell(desk::pause, "appointments.earlier.told.paused");
                }

                @Override
                public void goOnWaiting() {
                    tell(desk::goOnWaiting, "appointments.earlier.told.waiting");
                }

                @Override
                public void leave() {
                    tell(desk::leave, "appointments.earlier.told.left");
                }
            }));
        }
        standing.add(new WishForm(
                shown,
                venues,
                today,
                wish -> tell(
                        () -> desk.remember(wish),
                        waiting == null
                                ? "appointments.earlier.told.remembered"
                                : "appointments.earlier.told.changed")));
    }

    /** Whoever can come earlier at once need not wait. */
    private Optional<Component> freeNow(ConsultationDetails consultation) {
        var first = desk.freeDays(new MovingDesk.Wish(null, PartOfDay.ANY, today, 1)).stream()
                .flatMap(free -> free.days().stream())
                .flatMap(day -> day.slots().stream())
                .filter(free -> free.slot().start().isBefore(consultation.slot().start()))
                .findFirst();
        return first.map(free -> Notice.offer(
                IconName.CALENDAR,
                getTranslation(
                        "appointments.earlier.freeNow",
                        Formats.here().moment(free.slot().start())),
                getTranslation("appointments.earlier.freeNowText"),
                new LinkButton(
                                getTranslation("appointments.earlier.moveNow"),
                                AppointmentLinks.moving(
                                                ways,
                                                BookingChoices.NONE
                                                        .of(consultation)
                                                        .with(free.choice()))
                                        .getPathWithQueryParameters())
                        .compact()));
    }

    private void tell(Supplier<WishOutcome> change, String done) {
        var outcome = change.get();
        if (outcome instanceof Remembered(var now)) {
            show(now);
        }
        var notice = switch (outcome) {
            case Remembered remembered ->
                Notice.good(getTranslation(done), getTranslation("appointments.earlier.stands"));
            case NothingEarlier nothing ->
                Notice.care(
                        getTranslation("appointments.earlier.nothing"),
                        getTranslation("appointments.earlier.nothingText"));
            case NotReachable unreachable ->
                Notice.care(
                        getTranslation("appointments.earlier.noMail"),
                        getTranslation("appointments.cancel.tooLateText"));
            case TooLate late ->
                Notice.care(
                        getTranslation("appointments.move.tooLate"), getTranslation("appointments.cancel.tooLateText"));
            case NotFound missing ->
                Notice.care(
                        getTranslation("appointments.earlier.gone"),
                        getTranslation("appointments.earlier.goneText"),
                        new LinkButton(getTranslation("appointments.earlier.back"), ways.one()).compact());
        };
        told.removeAll();
        told.add(notice);
        told.setVisible(true);
        BrowserActions.bringIntoSight(notice);
    }

    private static String moment(ConsultationDetails consultation) {
        return Formats.here().moment(consultation.slot().start());
    }
}
