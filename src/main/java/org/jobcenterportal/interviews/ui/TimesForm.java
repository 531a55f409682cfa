package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.TalkTimes;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jspecify.annotations.Nullable;

/** When talks can be: from when until when, how long each, with breaks for everybody and the hours of the childcare. */
class TimesForm extends Composite<Section> {

    private static final int USUAL_MINUTES = 15;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final LocalDate day;
    private final TimePicker from = time("interviews.times.from");
    private final TimePicker until = time("interviews.times.until");
    private final IntegerField minutes = number("interviews.times.minutes", TalkTimes.SHORTEST, TalkTimes.LONGEST);
    private final IntegerField changeover = number("interviews.times.changeover", 0, TalkTimes.LONGEST_CHANGEOVER);
    private final TextField breaks = spans("interviews.times.breaks", "interviews.times.breaksHint");
    private final TextField care = spans("interviews.times.care", "interviews.times.careHint");
    private final Paragraph makes = new Paragraph();

    /**
     * @param when the event
     * @param times as they are; null for a round that is only to be
     * @param childcare as it is; null where children are looked after all the time, or not at all
     */
    TimesForm(
            TimeSlot when,
            @Nullable TalkTimes times,
            @Nullable TimeSlot childcare,
            BiConsumer<TalkTimes, @Nullable TimeSlot> save) {
        day = when.day();
        var window = times == null ? when : times.window();
        from.setValue(OfficeTime.timeOf(window.start()));
        until.setValue(OfficeTime.timeOf(window.end()));
        minutes.setValue(times == null ? USUAL_MINUTES : times.minutes());
        changeover.setValue(times == null ? 0 : times.changeover());
        breaks.setValue(times == null ? "" : Spans.write(times.breaks()));
        care.setValue(childcare == null ? "" : Spans.write(List.of(childcare)));
        makes.getElement().setAttribute("role", "status");
        makes.addClassName("muted");
        List.of(from, until).forEach(field -> field.addValueChangeListener(change -> count()));
        List.of(minutes, changeover).forEach(field -> field.addValueChangeListener(change -> count()));
        breaks.addValueChangeListener(change -> count());
        var fields = new Div(from, until, minutes, changeover, breaks, care);
        fields.addClassName("talk-fields");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new CardHeading(getTranslation("interviews.times.title")),
                        fields,
                        makes,
                        new Div(new PrimaryButton(
                                getTranslation("interviews.times.save"),
                                () -> read().ifPresent(read -> childcare()
                                        .ifPresent(hours ->
                                                save.accept(read, hours.isEmpty() ? null : hours.getFirst()))))));
        count();
    }

    private void count() {
        var read = times();
        makes.setVisible(read.isPresent());
        read.ifPresent(times -> makes.setText(
                getTranslation("interviews.times.makes", times.slots().size())));
    }

    /** What the fields say; where they say nothing sensible, the first of them that does not gets the focus. */
    private Optional<TalkTimes> read() {
        List.<HasValidation>of(from, until, minutes, changeover, breaks, care)
                .forEach(field -> field.setInvalid(false));
        if (from.getValue() == null) {
            return wrong(from, getTranslation("interviews.times.wrong"));
        }
        if (until.getValue() == null) {
            return wrong(until, getTranslation("interviews.times.wrong"));
        }
        if (!from.getValue().isBefore(until.getValue())) {
            return wrong(until, getTranslation("interviews.times.wrongOrder"));
        }
        if (!isWithin(minutes, TalkTimes.SHORTEST, TalkTimes.LONGEST)) {
            return wrong(
                    minutes, getTranslation("interviews.times.wrongMinutes", TalkTimes.SHORTEST, TalkTimes.LONGEST));
        }
        if (!isWithin(changeover, 0, TalkTimes.LONGEST_CHANGEOVER)) {
            return wrong(changeover, getTranslation("interviews.times.wrongMinutes", 0, TalkTimes.LONGEST_CHANGEOVER));
        }
        if (Spans.read(breaks.getValue(), day).isEmpty()) {
            return wrong(breaks, getTranslation("interviews.times.wrongSpan"));
        }
        var read = times();
        return read.isPresent() ? read : wrong(breaks, getTranslation("interviews.times.wrongBreaks"));
    }

    private Optional<List<TimeSlot>> childcare() {
        var read = Spans.read(care.getValue(), day).filter(spans -> spans.size() <= 1);
        return read.isPresent() ? read : wrong(care, getTranslation("interviews.times.wrongSpan"));
    }

    private Optional<TalkTimes> times() {
        try {
            var start = instant(from.getValue());
            var end = instant(until.getValue());
            var pauses = Spans.read(breaks.getValue(), day);
            return minutes.getValue() == null || changeover.getValue() == null
                    ? Optional.empty()
                    : start.flatMap(first -> end.flatMap(last -> pauses.map(rest -> new TalkTimes(
                            new TimeSlot(first, last), minutes.getValue(), changeover.getValue(), rest))));
        } catch (IllegalArgumentException notPossible) {
            return Optional.empty();
        }
    }

    private Optional<Instant> instant(@Nullable LocalTime time) {
        return time == null ? Optional.empty() : OfficeTime.instantOf(day, time);
    }

    private static boolean isWithin(IntegerField field, int least, int most) {
        return field.getValue() != null && field.getValue() >= least && field.getValue() <= most;
    }

    private static <T> Optional<T> wrong(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        ((Focusable<?>) field).focus();
        return Optional.empty();
    }

    private TimePicker time(String labelKey) {
        var picker = new TimePicker(getTranslation(labelKey));
        picker.setStep(STEP);
        picker.setLocale(Locale.GERMANY);
        return picker;
    }

    private IntegerField number(String labelKey, int least, int most) {
        var field = new IntegerField(getTranslation(labelKey));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private TextField spans(String labelKey, String hintKey) {
        var field = new TextField(getTranslation(labelKey));
        field.setHelperText(getTranslation(hintKey));
        field.setManualValidation(true);
        return field;
    }
}
