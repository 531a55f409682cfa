package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.appointments.EarlierWishDraft;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.PrimaryButton;

/** Which earlier times would suit: from when until when, which part of the day, where. */
class WishForm extends Composite<Section> {

    private final ErrorSummary errors = new ErrorSummary();
    private final DayPicker first;
    private final DayPicker last;
    private final Select<PartOfDay> part = new Select<>();
    private final Select<Optional<VenueDetails>> place = new Select<>();
    private final Consumer<EarlierWishDraft> submit;

    WishForm(EarlierStanding standing, List<VenueDetails> venues, LocalDate today, Consumer<EarlierWishDraft> submit) {
        this.submit = submit;
        var present = standing.consultation().slot().day();
        var waiting = standing.waiting();
        var wish = waiting == null ? new EarlierWishDraft(today, present, PartOfDay.ANY, null) : waiting.wish();
        first = new DayPicker(getTranslation("appointments.earlier.first"), today, present);
        last = new DayPicker(getTranslation("appointments.earlier.last"), today, present);
        first.setValue(wish.firstDay().isBefore(today) ? today : wish.firstDay());
        last.setValue(wish.lastDay().isAfter(present) ? present : wish.lastDay());
        part.setLabel(getTranslation("appointments.booking.time.partOfDay"));
        part.setItems(PartOfDay.values());
        part.setItemLabelGenerator(one -> getTranslation("enum.PartOfDay." + one));
        part.setValue(wish.partOfDay());
        preparePlaces(venues, wish);
        place.setVisible(standing.consultation().way() == Way.ON_SITE && venues.size() > 1);
        var fields = new Div(first, last, part, place);
        fields.addClassNames("stack", "contact-fields");
        var button = new PrimaryButton(
                        getTranslation(
                                waiting == null ? "appointments.booking.time.wish" : "appointments.earlier.change"),
                        null,
                        this::send)
                .fullWidth();
        getContent().addClassNames("card", "panel", "stack");
        getContent()
                .add(
                        new H2(getTranslation(
                                waiting == null
                                        ? "appointments.earlier.formTitle"
                                        : "appointments.earlier.changeTitle")),
                        errors,
                        fields,
                        button);
    }

    private void preparePlaces(List<VenueDetails> venues, EarlierWishDraft wish) {
        var choices = new ArrayList<Optional<VenueDetails>>();
        choices.add(Optional.empty());
        venues.forEach(venue -> choices.add(Optional.of(venue)));
        place.setLabel(getTranslation("appointments.booking.summary.place"));
        place.setItems(choices);
        place.setItemLabelGenerator(choice ->
                choice.map(VenueDetails::name).orElseGet(() -> getTranslation("appointments.booking.time.anywhere")));
        place.setValue(
                venues.stream().filter(venue -> venue.id().equals(wish.venue())).findFirst());
    }

    private void send() {
        var wrong = problems();
        errors.show(wrong, this::problems);
        if (wrong.isEmpty()) {
            submit.accept(new EarlierWishDraft(
                    first.getValue(),
                    last.getValue(),
                    part.getValue(),
                    place.getValue().map(VenueDetails::id).orElse(null)));
        }
    }

    /** What is wrong, and says so at the fields. */
    private List<FieldError> problems() {
        var wrong = new ArrayList<FieldError>();
        check(first, wrong);
        check(last, wrong);
        if (wrong.isEmpty() && last.getValue().isBefore(first.getValue())) {
            mark(last, "appointments.earlier.lastBeforeFirst", wrong);
        }
        return wrong;
    }

    private void check(DayPicker day, List<FieldError> wrong) {
        day.setInvalid(false);
        if (day.getValue() == null) {
            mark(day, "appointments.earlier.dayMissing", wrong);
        } else if (day.getValue().isBefore(day.getMin()) || day.getValue().isAfter(day.getMax())) {
            mark(day, "appointments.earlier.dayOutside", wrong);
        }
    }

    private void mark(DayPicker day, String key, List<FieldError> wrong) {
        var text = getTranslation(key);
        day.setErrorMessage(text);
        day.setInvalid(true);
        wrong.add(new FieldError(day, getTranslation("appointments.booking.error.at", day.getLabel(), text)));
    }
}
