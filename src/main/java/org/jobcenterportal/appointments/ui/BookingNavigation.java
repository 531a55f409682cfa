package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.SlotChoice;

/** Where on the way to a consultation somebody stands, and how the way goes on from there. */
final class BookingNavigation {

    private final BookingRoute route;
    private final BookingStep step;
    private final ContactQuestions questions;
    private BookingChoices choices;
    private Consumer<SlotChoice> watcher = slot -> {};

    BookingNavigation(BookingStep step, ContactQuestions questions, BookingChoices choices) {
        this(BookingRoute.OPEN, step, questions, choices);
    }

    BookingNavigation(BookingRoute route, BookingStep step, ContactQuestions questions, BookingChoices choices) {
        this.route = route;
        this.step = step;
        this.questions = questions;
        this.choices = choices;
    }

    BookingStep step() {
        return step;
    }

    BookingChoices choices() {
        return choices;
    }

    ContactQuestions questions() {
        return questions;
    }

    /** All steps that this person goes. */
    List<BookingStep> steps() {
        return route.steps(questions);
    }

    /** Counted from 1. */
    int position() {
        return steps().indexOf(step) + 1;
    }

    /** Whether this person has been asked, and may still say something else. */
    boolean isChangeable(BookingStep asked) {
        return steps().contains(asked) && asked.compareTo(step) < 0;
    }

    /** Something was chosen: the address says so from now on, so that reload keeps it. */
    void remember(BookingChoices chosen) {
        choices = chosen;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(route.address(step, chosen)));
        if (chosen.slot() != null) {
            watcher.accept(chosen.slot());
        }
    }

    /** Tells whoever shows it which time was chosen, as soon as it is. */
    void whenChosen(Consumer<SlotChoice> shown) {
        watcher = watcher.andThen(shown);
    }

    void goOn(BookingChoices chosen) {
        var following = steps().get(position());
        open(following, chosen);
    }

    void open(BookingStep other, BookingChoices chosen) {
        route.open(UI.getCurrent(), other, chosen);
    }

    /** The same step again, as after another filter. */
    void showAgain(BookingChoices chosen) {
        open(step, chosen);
    }

    /** The address of the step before this one; the start page before the first. */
    String backAddress() {
        return position() == 1 ? route.start() : route.address(steps().get(position() - 2), choices);
    }
}
