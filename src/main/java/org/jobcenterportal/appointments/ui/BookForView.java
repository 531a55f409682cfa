package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.appointments.BookingOutcome;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.BookingOutcome.JustTaken;
import org.jobcenterportal.appointments.BookingOutcome.NoLongerOffered;
import org.jobcenterportal.appointments.BookingOutcome.OwnTimeTaken;
import org.jobcenterportal.appointments.BookingOutcome.TooManyOpen;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.FreeTimeQuery;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.appointments.OfficeBooking;
import org.jobcenterportal.appointments.Profile;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.DayGroup;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.FreeTime;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SlotList;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F41: somebody who was nominated rings, and the office books the time that she says. */
@Route(value = AppointmentLinks.BOOK_FOR, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER})
class BookForView extends Composite<Div> implements BeforeEnterObserver {

    private static final int DAYS = 10;

    private final Nominations nominations;
    private final OfficeBooking booking;
    private final FreeTimes freeTimes;
    private final Clock clock;
    private final UUID submission = UUID.randomUUID();
    private final Div told = new Div();
    private final Select<Way> way = new Select<>();
    private final TextField phone = new TextField();
    private final SlotList<SlotChoice> slots = new SlotList<>();

    @Nullable
    private NominationRow nomination;

    BookForView(Nominations nominations, OfficeBooking booking, FreeTimes freeTimes, Clock clock) {
        this.nominations = nominations;
        this.booking = booking;
        this.freeTimes = freeTimes;
        this.clock = clock;
        getContent().addClassNames("book-for", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AppointmentLinks.nominationId(event)
                .flatMap(nominations::own)
                .filter(NominationRow::open)
                .orElseThrow(NotFoundException::new));
    }

    private void show(NominationRow found) {
        nomination = found;
        way.setLabel(getTranslation("appointments.bookFor.way"));
        way.setItems(freeTimes.offer(found.topic()).ways());
        way.setItemLabelGenerator(one -> getTranslation("enum.Way." + one));
        phone.setLabel(getTranslation("appointments.bookFor.phone"));
        phone.setManualValidation(true);
        way.addValueChangeListener(change -> showTimes());
        way.setValue(found.ways().stream()
                .sorted()
                .findFirst()
                .orElse(freeTimes.offer(found.topic()).ways().getFirst()));
        var form = new Div(way, phone, slots);
        form.addClassNames("card", "stack");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(
                                AppointmentLinks.nomination(found.id()),
                                getTranslation("appointments.nominations.back")),
                        new PageHeader(getTranslation("appointments.bookFor.title", found.personName()))
                                .lead(new NominationWords(this).line(found)),
                        new VoluntaryLine(),
                        told,
                        form,
                        new PrimaryButton(getTranslation("appointments.bookFor.book"), this::book));
    }

    private void showTimes() {
        var found = Objects.requireNonNull(nomination);
        phone.setVisible(way.getValue().needsPhoneNumber());
        var query = FreeTimeQuery.of(found.topic(), way.getValue(), OfficeTime.dayOf(clock.instant()))
                .withNeeds(profile(found).needs())
                .showing(DAYS);
        slots.show(booking.freeDays(found.id(), query).stream()
                .flatMap(free -> free.days().stream())
                .map(this::group)
                .toList());
    }

    private DayGroup<SlotChoice> group(FreeDays.Day day) {
        var formats = Formats.here();
        var words = ConsultationWords.on(this);
        return new DayGroup<>(
                formats.fullDate(day.date()),
                getTranslation("appointments.booking.time.free", day.slots().size()),
                day.slots().stream()
                        .map(slot -> new FreeTime<>(
                                slot.choice(), formats.time(slot.slot().start()), words.shortName(slot.consultant())))
                        .toList());
    }

    private void book() {
        told.removeAll();
        boolean phoneIsRight = !phone.isVisible() || PhoneNumber.isValid(phone.getValue());
        phone.setInvalid(!phoneIsRight);
        phone.setErrorMessage(phoneIsRight ? "" : getTranslation("appointments.booking.contact.phoneWrong"));
        if (slots.getValue() == null) {
            tell("appointments.booking.time.missing", "");
        } else if (phoneIsRight) {
            var found = Objects.requireNonNull(nomination);
            booking.book(found.id(), draft(found, slots.getValue()))
                    .ifPresentOrElse(
                            outcome -> tell(outcome, found), () -> tell("appointments.nominations.noLongerOpen", ""));
        }
    }

    private ConsultationDraft draft(NominationRow found, SlotChoice slot) {
        return new ConsultationDraft(
                submission,
                found.topic(),
                way.getValue(),
                profile(found).needs(),
                slot,
                profile(found).languageTag(),
                phone.isVisible() ? new PhoneNumber(phone.getValue()) : null);
    }

    private void tell(BookingOutcome outcome, NominationRow found) {
        switch (outcome) {
            case Booked booked -> {
                Toast.show(getTranslation("appointments.bookFor.booked"));
                AppointmentLinks.openNomination(UI.getCurrent(), found.id());
            }
            case TooManyOpen(int limit) -> {
                told.add(Notice.care(
                        getTranslation("appointments.bookFor.tooMany", limit),
                        getTranslation("appointments.bookFor.tooManyText")));
                BrowserActions.bringIntoSight(told);
            }
            case JustTaken taken -> tryAgain();
            case OwnTimeTaken own -> tryAgain();
            case NoLongerOffered gone -> tryAgain();
        }
    }

    private void tryAgain() {
        showTimes();
        tell("appointments.bookFor.taken", "appointments.bookFor.takenText");
    }

    private void tell(String titleKey, String textKey) {
        var notice = Notice.care(getTranslation(titleKey), textKey.isEmpty() ? "" : getTranslation(textKey));
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Profile profile(NominationRow found) {
        return booking.profile(found.id()).orElseThrow();
    }
}
