package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.PublicLayout;
import org.jspecify.annotations.Nullable;

/** F41, F43, F44, F100: a citizen or a visitor books a consultation, one question a page. */
@Route(value = AppointmentLinks.BOOK_STEP, layout = PublicLayout.class)
@AnonymousAllowed
@Menu(title = "appointments.booking.menu", icon = "CHAT", order = 10)
class BookConsultationView extends Composite<Div> implements BeforeEnterObserver {

    private final FreeTimes freeTimes;
    private final BookingNotes notes;
    private final BookingSubmission submission;
    private final BookingSteps steps;
    private final CurrentUser user;

    BookConsultationView(
            FreeTimes freeTimes, ConsultationDesk desk, BookingNotes notes, BookingSteps steps, CurrentUser user) {
        this.freeTimes = freeTimes;
        this.notes = notes;
        this.steps = steps;
        this.user = user;
        this.submission = new BookingSubmission(desk, notes);
        getContent().addClassNames("booking", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var choices = BookingChoices.read(event.getLocation().getQueryParameters());
        var asked = event.getRouteParameters().get(AppointmentLinks.STEP);
        var step = asked.isEmpty() ? Optional.of(BookingStep.TOPIC) : BookingStep.at(asked.get());
        var reachable = reachable(step.orElse(BookingStep.TOPIC), choices);
        if (step.isEmpty() || reachable != step.get()) {
            event.forwardTo(
                    BookConsultationView.class,
                    AppointmentLinks.stepParameters(reachable),
                    AppointmentLinks.queryParameters(choices));
            return;
        }
        if (reachable == BookingStep.CHECK) {
            check(event, choices);
        } else {
            show(reachable, choices, null);
        }
    }

    /** The asked step, or an earlier one that still lacks its answer. */
    private BookingStep reachable(BookingStep asked, BookingChoices choices) {
        var next = choices.nextStep();
        if (next.compareTo(asked) < 0) {
            return next;
        }
        var questions = questions(choices);
        if (asked == BookingStep.CONTACT && !questions.asksAnything()) {
            return BookingStep.CHECK;
        }
        if (asked == BookingStep.CHECK && !notes.contact().isComplete(questions)) {
            return BookingStep.CONTACT;
        }
        return asked;
    }

    /** Before the last step the time is looked up once more; somebody may have been quicker. */
    private void check(BeforeEnterEvent event, BookingChoices choices) {
        var slot = freeTimes.on(choices.queryOfChosenDay()).days().stream()
                .flatMap(day -> day.slots().stream())
                .filter(free -> free.choice().equals(choices.slot()))
                .findFirst();
        if (slot.isPresent()) {
            show(BookingStep.CHECK, choices, slot.get());
            return;
        }
        if (submission.isAlreadySent(choices, isCitizen())) {
            submission.showWhatWasSent(event, choices);
            return;
        }
        var held = submission.heldForHer(choices);
        if (held.isPresent()) {
            show(BookingStep.CHECK, choices, held.get());
        } else {
            notes.remember(new BookingNotes.Refusal.NoLongerOffered());
            event.forwardTo(
                    BookConsultationView.class,
                    AppointmentLinks.stepParameters(BookingStep.TIME),
                    AppointmentLinks.queryParameters(choices.withoutSlot()));
        }
    }

    private void show(BookingStep step, BookingChoices choices, @Nullable FreeSlot slot) {
        var questions = questions(choices);
        var navigation = new BookingNavigation(step, questions, choices);
        var page = slot == null
                ? steps.of(step, navigation)
                : steps.check(navigation, slot, () -> submission.send(navigation, slot, isCitizen(), getLocale()));
        getContent().removeAll();
        getContent().add(new BookingFrame(page, navigation, notes.takeRefusal()));
    }

    private ContactQuestions questions(BookingChoices choices) {
        return ContactQuestions.of(isCitizen(), choices.way());
    }

    private boolean isCitizen() {
        return user.isInRole(Roles.CITIZEN);
    }
}
