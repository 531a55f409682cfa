package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.BookingOutcome;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.BookingOutcome.JustTaken;
import org.jobcenterportal.appointments.BookingOutcome.NoLongerOffered;
import org.jobcenterportal.appointments.BookingOutcome.OwnTimeTaken;
import org.jobcenterportal.appointments.BookingOutcome.TooManyOpen;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.FreeTimeQuery;
import org.jobcenterportal.appointments.Invitation;
import org.jobcenterportal.appointments.NominationDesk;
import org.jobcenterportal.appointments.ui.BookingNotes.Refusal;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/** F41, F42: a citizen chooses a time after a suggestion, one question a page; in a tandem she sees common gaps only. */
@Route(value = AppointmentLinks.INVITATION_STEP, layout = PublicLayout.class)
@AnonymousAllowed
class BookInvitationView extends Composite<Div> implements BeforeEnterObserver {

    private final NominationDesk desk;
    private final BookingNotes notes;
    private final BookingSteps steps;

    BookInvitationView(NominationDesk desk, BookingNotes notes, BookingSteps steps) {
        this.desk = desk;
        this.notes = notes;
        this.steps = steps;
        getContent().addClassNames("booking", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse("");
        var invitation = desk.byToken(token).filter(Invitation::open);
        if (invitation.isEmpty()) {
            event.forwardTo(InvitationView.class, new RouteParameters(AppointmentLinks.TOKEN, token));
            return;
        }
        var choices = BookingChoices.read(singleValues(event.getLocation().getQueryParameters()))
                .with(invitation.get().topic());
        var asked = event.getRouteParameters()
                .get(AppointmentLinks.STEP)
                .flatMap(BookingStep::at)
                .orElse(BookingStep.WAY);
        var reachable = reachable(asked, choices);
        if (reachable != asked) {
            forward(event, token, reachable, choices);
        } else if (reachable == BookingStep.CHECK) {
            check(event, token, choices);
        } else {
            show(token, reachable, choices, null);
        }
    }

    /** The asked step, or an earlier one that still lacks its answer. */
    private BookingStep reachable(BookingStep asked, BookingChoices choices) {
        var next = choices.nextStep();
        if (next.compareTo(asked) < 0) {
            return next;
        }
        if (asked == BookingStep.TOPIC) {
            return BookingStep.WAY;
        }
        var questions = ContactQuestions.of(true, choices.way());
        if (asked == BookingStep.CONTACT && !questions.asksAnything()) {
            return BookingStep.CHECK;
        }
        if (asked == BookingStep.CHECK && !notes.contact().isComplete(questions)) {
            return BookingStep.CONTACT;
        }
        return asked;
    }

    /** Before the last step the time is looked up once more; somebody may have been quicker. */
    private void check(BeforeEnterEvent event, String token, BookingChoices choices) {
        var slot = freeDays(token, choices.queryOfChosenDay()).days().stream()
                .flatMap(day -> day.slots().stream())
                .filter(free -> free.choice().equals(choices.slot()))
                .findFirst();
        if (slot.isPresent()) {
            show(token, BookingStep.CHECK, choices, slot.get());
        } else {
            notes.remember(new Refusal.NoLongerOffered());
            forward(event, token, BookingStep.TIME, choices.withoutSlot());
        }
    }

    private void show(String token, BookingStep step, BookingChoices choices, @Nullable FreeSlot slot) {
        var questions = ContactQuestions.of(true, choices.way());
        var navigation = new BookingNavigation(BookingRoute.ofInvitation(token), step, questions, choices);
        var page = slot == null
                ? steps.of(step, navigation, query -> freeDays(token, query))
                : steps.check(navigation, slot, () -> book(token, navigation, slot));
        getContent().removeAll();
        getContent().add(new BookingFrame(page, navigation, notes.takeRefusal()));
    }

    private void book(String token, BookingNavigation navigation, FreeSlot slot) {
        desk.book(token, draft(navigation))
                .ifPresentOrElse(
                        outcome -> tell(outcome, token, navigation, slot),
                        () -> AppointmentLinks.openInvitation(UI.getCurrent(), token));
    }

    private void tell(BookingOutcome outcome, String token, BookingNavigation navigation, FreeSlot slot) {
        switch (outcome) {
            case Booked(var consultation) -> {
                notes.announce(consultation.id());
                desk.byToken(token)
                        .map(Invitation::consultationToken)
                        .ifPresent(link -> AppointmentLinks.openLink(UI.getCurrent(), link));
            }
            case TooManyOpen(int limit) -> {
                notes.remember(new Refusal.TooManyOpen(limit));
                navigation.showAgain(navigation.choices());
            }
            case JustTaken taken ->
                chooseAnotherTime(
                        navigation,
                        new Refusal.JustTaken(Formats.here().time(slot.slot().start())));
            case OwnTimeTaken own -> chooseAnotherTime(navigation, new Refusal.OwnTimeTaken());
            case NoLongerOffered gone -> chooseAnotherTime(navigation, new Refusal.NoLongerOffered());
        }
    }

    private void chooseAnotherTime(BookingNavigation navigation, Refusal refusal) {
        notes.remember(refusal);
        notes.forgetSubmission(navigation.choices());
        navigation.open(BookingStep.TIME, navigation.choices().withoutSlot());
    }

    private ConsultationDraft draft(BookingNavigation navigation) {
        var choices = navigation.choices();
        return new ConsultationDraft(
                notes.submission(choices),
                Objects.requireNonNull(choices.topic()),
                Objects.requireNonNull(choices.way()),
                choices.needs(),
                Objects.requireNonNull(choices.slot()),
                Language.of(getLocale()).tag(),
                navigation.questions().asksPhone()
                        ? new PhoneNumber(notes.contact().phone())
                        : null);
    }

    private FreeDays freeDays(String token, FreeTimeQuery query) {
        return desk.freeDays(token, query).orElseGet(() -> new FreeDays(List.of(), null));
    }

    private static void forward(BeforeEnterEvent event, String token, BookingStep step, BookingChoices choices) {
        event.forwardTo(
                BookInvitationView.class,
                AppointmentLinks.invitationParameters(token, step),
                AppointmentLinks.queryParameters(choices));
    }

    private static Map<String, String> singleValues(QueryParameters parameters) {
        return parameters.getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }
}
