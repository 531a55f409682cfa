package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.MoveOutcome;
import org.jobcenterportal.appointments.MoveOutcome.JustTaken;
import org.jobcenterportal.appointments.MoveOutcome.Moved;
import org.jobcenterportal.appointments.MoveOutcome.NoLongerOffered;
import org.jobcenterportal.appointments.MoveOutcome.NotFound;
import org.jobcenterportal.appointments.MoveOutcome.OwnTimeTaken;
import org.jobcenterportal.appointments.MoveOutcome.TooLate;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.StickyNext;
import org.jspecify.annotations.Nullable;

/** Another time for a consultation: the list of free times, the old time and the new one, and one button. */
class MovingPage extends Composite<Div> implements FreeTimeList.Actions {

    /** What the page asks of whoever knows whose consultation it is. */
    interface Desk {

        /** Other free times; empty if it cannot be moved any more. */
        Optional<FreeDays> freeDays(MovingDesk.Wish wish);

        MoveOutcome move(SlotChoice to);

        void showMoved(ConsultationDetails moved);
    }

    private final ConsultationDetails present;
    private final List<VenueDetails> venues;
    private final LocalDate today;
    private final AppointmentLinks.Ways ways;
    private final Desk desk;
    private final Div told = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div times = new Div();
    private final Div facts = new Div();
    private final StickyNext sticky;
    private BookingChoices choices;
    private @Nullable FreeTimeList list;

    MovingPage(
            ConsultationDetails present,
            BookingChoices read,
            List<VenueDetails> venues,
            LocalDate today,
            AppointmentLinks.Ways ways,
            Desk desk) {
        this.present = present;
        this.venues = venues;
        this.today = today;
        this.ways = ways;
        this.desk = desk;
        this.choices = read.of(present);
        this.sticky = new StickyNext(getTranslation("appointments.move.submit"), this::move);
        var question = new Div(
                new PageHeader(getTranslation("appointments.move.title"))
                        .lead(getTranslation(
                                "appointments.move.lead",
                                Formats.here().moment(present.slot().start()))),
                told,
                errors,
                sealOnPhones(),
                times,
                keepOnPhones());
        told.setVisible(false);
        question.addClassNames("stack", "far");
        var columns = new Div(question, summary());
        columns.addClassName("with-aside");
        getContent().addClassName("booking-frame");
        getContent().add(columns, sticky);
        showTimes();
    }

    @Override
    public void choose(SlotChoice slot) {
        remember(choices.with(slot));
    }

    @Override
    public void show(PartOfDay partOfDay) {
        showTimes(choices.with(partOfDay));
    }

    @Override
    public void showAt(@Nullable VenueId venue) {
        showTimes(choices.at(venue));
    }

    @Override
    public void showEverything() {
        showTimes(choices.at(null).with(PartOfDay.ANY));
    }

    @Override
    public void showLaterDays() {
        showTimes(choices.withMoreDays());
    }

    private void showTimes(BookingChoices chosen) {
        remember(chosen);
        showTimes();
    }

    private void showTimes() {
        var free = desk.freeDays(new MovingDesk.Wish(choices.venue(), choices.partOfDay(), today, choices.days()));
        times.removeAll();
        if (free.isEmpty()) {
            tell(tooLate());
            return;
        }
        var isShown = free.get().days().stream()
                .flatMap(day -> day.slots().stream())
                .map(FreeSlot::choice)
                .anyMatch(slot -> slot.equals(choices.slot()));
        if (!isShown) {
            choices = choices.withoutSlot();
        }
        list = new FreeTimeList(choices, free.get(), venues, today, this, this::nothingFree);
        times.add(list);
        showFacts();
    }

    /** The address says from now on what was chosen, so that reload keeps it. */
    private void remember(BookingChoices chosen) {
        choices = chosen;
        UI.getCurrent().getPage().getHistory().replaceState(null, AppointmentLinks.moving(ways, chosen));
        showFacts();
    }

    private void showFacts() {
        var formats = Formats.here();
        var words = ConsultationWords.on(this);
        var chosen = choices.slot();
        var known = new FactList()
                .fact(
                        getTranslation("appointments.move.old"),
                        formats.shortMoment(present.slot().start()));
        if (chosen != null) {
            known.strong(getTranslation("appointments.move.new"), formats.shortMoment(chosen.start()));
        }
        known.fact(getTranslation("appointments.booking.summary.topic"), words.topic(present.topic()))
                .fact(getTranslation("appointments.booking.summary.way"), words.way(present.way()));
        facts.removeAll();
        facts.add(known);
        sticky.chosen(chosen == null ? "" : formats.shortMoment(chosen.start()));
    }

    private Component summary() {
        var title = new H2(getTranslation("appointments.booking.summary.title"));
        title.addClassName("as-h3");
        var summary = new Aside(
                title,
                facts,
                new Seal(present.voluntary()),
                new PrimaryButton(getTranslation("appointments.move.submit"), IconName.CHECK, this::move).fullWidth(),
                keep());
        summary.addClassNames("card", "panel", "booking-summary", "desktop-only");
        summary.getElement().setAttribute("aria-label", title.getText());
        return summary;
    }

    private LinkButton keep() {
        return new LinkButton(getTranslation("appointments.move.keep"), IconName.BACK, ways.one())
                .quiet()
                .fullWidth();
    }

    private Component sealOnPhones() {
        var seal = new Seal(present.voluntary());
        seal.addClassName("phone-only");
        return seal;
    }

    private Component keepOnPhones() {
        var keep = keep();
        keep.addClassName("phone-only");
        return keep;
    }

    private void move() {
        var chosen = choices.slot();
        if (chosen == null) {
            if (list != null) {
                errors.show(List.of(new FieldError(list.field(), getTranslation("appointments.booking.time.missing"))));
            }
            return;
        }
        switch (desk.move(chosen)) {
            case Moved(var consultation) -> desk.showMoved(consultation);
            case JustTaken(var alternatives) -> refuse(justTaken(chosen, alternatives));
            case OwnTimeTaken own ->
                refuse(Notice.care(
                        getTranslation("appointments.booking.ownTime.title"),
                        getTranslation("appointments.move.stillStands", oldTime())));
            case NoLongerOffered gone ->
                refuse(Notice.care(
                        getTranslation("appointments.booking.gone.title"),
                        getTranslation("appointments.move.stillStands", oldTime())));
            case TooLate late -> refuse(tooLate());
            case NotFound missing -> refuse(tooLate());
        }
    }

    /** Somebody was quicker: the page stays, and the same day's other times are one press away. */
    private Notice justTaken(SlotChoice taken, List<FreeSlot> alternatives) {
        var formats = Formats.here();
        var notice = Notice.care(
                getTranslation("appointments.booking.taken.title", formats.time(taken.start())),
                getTranslation("appointments.move.stillStands", oldTime()));
        if (alternatives.isEmpty()) {
            return notice;
        }
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        var label = getTranslation("appointments.move.sameDay", formats.fullDate(OfficeTime.dayOf(taken.start())));
        chips.getElement().setAttribute("aria-label", label);
        alternatives.forEach(free -> chips.add(new Chip(
                formats.time(free.slot().start()),
                null,
                () -> showTimes(choices.at(null).with(PartOfDay.ANY).with(free.choice())))));
        return notice.with(new Paragraph(label), chips);
    }

    private void refuse(Notice notice) {
        showTimes(choices.withoutSlot());
        tell(notice);
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        told.setVisible(true);
        BrowserActions.bringIntoSight(notice);
    }

    private Notice tooLate() {
        return Notice.care(
                getTranslation("appointments.move.tooLate"), getTranslation("appointments.cancel.tooLateText"));
    }

    private Component nothingFree() {
        return new EmptyState(
                IconName.CALENDAR,
                getTranslation("appointments.booking.time.noneTitle"),
                getTranslation("appointments.move.stillStands", oldTime()),
                new LinkButton(getTranslation("appointments.move.keep"), ways.one()));
    }

    private String oldTime() {
        return Formats.here().moment(present.slot().start());
    }
}
