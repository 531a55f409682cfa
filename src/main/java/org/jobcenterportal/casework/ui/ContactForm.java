package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.casework.ContactDraft;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** How, when and how long the two spoke, and what the office should remember. */
class ContactForm extends Composite<Div> {

    private static final int YEARS_BACK = 2;
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int USUAL_MINUTES = 10;

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<ContactWay> way = new RadioButtonGroup<>();
    private final DayPicker day;
    private final TimePicker time = new TimePicker(getTranslation("casework.contact.time"));
    private final IntegerField minutes = new IntegerField(getTranslation("casework.contact.minutes"));
    private final TextArea note = new TextArea(getTranslation("casework.contact.note"));
    private final Clock clock;

    ContactForm(Clock clock) {
        this.clock = clock;
        var today = OfficeTime.dayOf(clock.instant());
        way.setLabel(getTranslation("casework.contact.way"));
        way.setItems(ContactWay.values());
        way.setItemLabelGenerator(one -> getTranslation("casework.way." + one));
        way.addClassName("chip-choice");
        day = new DayPicker(getTranslation("casework.contact.day"), today.minusYears(YEARS_BACK), today);
        time.setLocale(getLocale());
        time.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(1);
        minutes.setMax(ContactDraft.LONGEST_MINUTES);
        note.setHelperText(getTranslation("casework.contact.noteHint"));
        note.setMaxLength(ContactDraft.LONGEST_NOTE);
        note.setMinRows(3);
        List.<HasValidation>of(way, day, time, minutes, note).forEach(field -> field.setManualValidation(true));
        var when = new Div(day, time, minutes);
        when.addClassName("contact-when");
        getContent().addClassNames("contact-form", "stack");
        getContent().add(errors, way, when, note);
        show(null);
    }

    /** A contact as it stands, or a new one: just now, by phone. */
    final void show(@Nullable ContactDraft draft) {
        var at = OfficeTime.at(draft == null ? clock.instant() : draft.at()).truncatedTo(ChronoUnit.MINUTES);
        way.setValue(draft == null ? ContactWay.PHONE : draft.way());
        day.setValue(at.toLocalDate());
        time.setValue(at.toLocalTime());
        minutes.setValue(draft == null ? USUAL_MINUTES : draft.minutes());
        note.setValue(draft == null ? "" : draft.note());
    }

    /** What was filled in, if nothing is wrong; what is wrong stands at the fields. */
    Optional<ContactDraft> draft() {
        var problems = new ArrayList<FieldError>();
        check(problems, day, day.isEmpty() || isTooLate() ? "casework.contact.dayWrong" : null);
        check(problems, time, time.isEmpty() ? "casework.contact.timeMissing" : null);
        check(
                problems,
                minutes,
                minutes.isEmpty() || !ContactDraft.isLength(minutes.getValue())
                        ? "casework.contact.minutesWrong"
                        : null);
        check(problems, note, ContactDraft.isNote(note.getValue()) ? null : "casework.contact.noteMissing");
        errors.show(problems);
        return problems.isEmpty()
                ? Optional.of(new ContactDraft(way.getValue(), at(), minutes.getValue(), note.getValue()))
                : Optional.empty();
    }

    private boolean isTooLate() {
        return !time.isEmpty() && at().isAfter(clock.instant());
    }

    private Instant at() {
        return OfficeTime.instantOf(day.getValue(), time.getValue()).orElseGet(clock::instant);
    }

    private void check(List<FieldError> problems, HasValidation field, @Nullable String problem) {
        var words = problem == null ? "" : getTranslation(problem, ContactDraft.LONGEST_MINUTES);
        field.setErrorMessage(words);
        field.setInvalid(problem != null);
        if (problem != null) {
            problems.add(new FieldError((Component) field, words));
        }
    }
}
