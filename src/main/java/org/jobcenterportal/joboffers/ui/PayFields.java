package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.WageException;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.law.MiniJob;
import org.jobcenterportal.law.MinimumWage;
import org.jobcenterportal.law.MinimumWage.Below;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** F71: how much somebody works, for what pay and from when; the pay is checked by the law of the first day. */
class PayFields extends Composite<Div> {

    private static final BigDecimal WHOLE_WEEK = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_WAGE = BigDecimal.valueOf(500);
    private static final int TYPING = 500;

    private final Select<WorkingTimeModel> model = new Select<>();
    private final TextField hours = new TextField();
    private final TextField wage = new TextField();
    private final DayPicker start;
    private final Checkbox orEarlier = new Checkbox();
    private final Select<WageException> exception = new Select<>();
    private final Div told = new Div();
    private final JobWords words = JobWords.on(this);
    private final LocalDate today;
    private final Supplier<@Nullable LocalDate> until;

    /**
     * @param today before which nobody can begin any more
     * @param until the last day of work that the form says just now
     */
    PayFields(LocalDate today, Supplier<@Nullable LocalDate> until, Runnable changed) {
        this.today = today;
        this.until = until;
        start = new DayPicker(getTranslation("joboffers.form.start"), today.minusYears(1), today.plusYears(3));
        // typing opens no calendar, so that Tab leads on to the next field
        start.setAutoOpen(false);
        model.setLabel(getTranslation("joboffers.form.model"));
        model.setItems(WorkingTimeModel.values());
        model.setItemLabelGenerator(words::of);
        hours.setLabel(getTranslation("joboffers.form.hours"));
        wage.setLabel(getTranslation("joboffers.form.wage"));
        wage.setSuffixComponent(new Span("€"));
        orEarlier.setLabel(getTranslation("joboffers.form.or-earlier"));
        exception.setLabel(getTranslation("joboffers.form.exception"));
        exception.setItems(WageException.values());
        exception.setEmptySelectionAllowed(true);
        exception.setEmptySelectionCaption(getTranslation("joboffers.form.no-exception"));
        exception.setItemLabelGenerator(
                one -> one == null ? getTranslation("joboffers.form.no-exception") : words.of(one));
        exception.setHelperText(getTranslation("joboffers.form.exception-hint"));
        told.addClassName("pay-told");
        told.getElement().setAttribute("role", "status");
        for (var number : new TextField[] {hours, wage}) {
            number.setValueChangeMode(ValueChangeMode.LAZY);
            number.setValueChangeTimeout(TYPING);
            number.addValueChangeListener(change -> changed(changed));
        }
        model.addValueChangeListener(change -> changed(changed));
        start.addValueChangeListener(change -> changed(changed));
        orEarlier.addValueChangeListener(change -> changed(changed));
        exception.addValueChangeListener(change -> changed(changed));
        var begin = new Div(start, orEarlier);
        begin.addClassName("pay-begin");
        var row = new Div(model, hours, wage, begin);
        row.addClassName("pay-row");
        getContent().addClassName("pay-fields");
        getContent().add(row, told, exception);
        exception.setVisible(false);
    }

    void show(JobDraft job) {
        model.setValue(job.model());
        hours.setValue(job.hoursPerWeek() == null ? "" : JobWords.number(job.hoursPerWeek()));
        wage.setValue(job.hourlyWage() == null ? "" : JobWords.number(job.hourlyWage()));
        start.setValue(job.start());
        orEarlier.setValue(job.orEarlier());
        exception.setValue(job.wageException());
        check();
    }

    @Nullable
    WorkingTimeModel model() {
        return model.getValue();
    }

    @Nullable
    BigDecimal hours() {
        return read(hours, WHOLE_WEEK).orElse(null);
    }

    @Nullable
    BigDecimal wage() {
        return read(wage, MOST_WAGE).orElse(null);
    }

    @Nullable
    LocalDate start() {
        return start.getValue();
    }

    boolean orEarlier() {
        return orEarlier.getValue();
    }

    @Nullable
    WageException exception() {
        return exception.isVisible() ? exception.getValue() : null;
    }

    Select<WorkingTimeModel> modelField() {
        return model;
    }

    TextField hoursField() {
        return hours;
    }

    TextField wageField() {
        return wage;
    }

    DayPicker startField() {
        return start;
    }

    private void changed(Runnable changed) {
        check();
        changed.run();
    }

    /** Says anew what the law says of the pay. */
    void check() {
        told.removeAll();
        wrong(hours, hours.isEmpty() || hours() != null ? "" : getTranslation("joboffers.form.hours-wrong"));
        wrong(wage, wage.isEmpty() || wage() != null ? "" : getTranslation("joboffers.form.wage-wrong"));
        var paid = wage();
        var begins = start();
        if (paid == null || begins == null) {
            exception.setVisible(false);
            return;
        }
        var from = MinimumWage.firstDay(begins, today);
        switch (MinimumWage.of(paid, from)) {
            case Below below -> tooLittle(below, from);
            case MinimumWage.Enough enough -> {
                exception.setVisible(false);
                MinimumWage.later(paid, from, until.get()).ifPresent(this::laterTooLittle);
            }
            case MinimumWage.Unknown unknown -> {
                exception.setVisible(false);
                tell(getTranslation("joboffers.pay.unknown", from.getYear()));
            }
        }
        var weekly = hours();
        if (weekly != null) {
            MiniJob.of(paid, weekly, from).ifPresent(answer -> mini(answer, from));
        }
    }

    private void tooLittle(Below below, LocalDate from) {
        var since = below.from();
        exception.setVisible(true);
        if (exception.getValue() == null) {
            wrong(
                    wage,
                    getTranslation(
                            below.isKnownFor(from) ? "joboffers.pay.below" : "joboffers.pay.below-last",
                            since == null ? from.getYear() : since.getYear(),
                            words.euro(below.minimum()),
                            from.getYear()));
        } else {
            tell(getTranslation("joboffers.pay.exception", words.euro(below.minimum())));
        }
        source(below.rule(), from);
    }

    private void laterTooLittle(Below below) {
        var since = below.from();
        if (since != null) {
            tell(getTranslation(
                    "joboffers.pay.later", Formats.here().dateWithYear(since), words.euro(below.minimum())));
            source(below.rule(), since);
        }
    }

    private void mini(MiniJob.Answer answer, LocalDate from) {
        var isMini = model() == WorkingTimeModel.MINI_JOB;
        if (isMini || answer.isWithin()) {
            tell(getTranslation(
                    isMini
                            ? answer.isWithin() ? "joboffers.pay.mini" : "joboffers.pay.mini-over"
                            : "joboffers.pay.maybe-mini",
                    words.euro(answer.monthly()),
                    words.euro(answer.limit())));
            source(answer.rule(), from);
        }
    }

    private void source(Rule rule, LocalDate day) {
        var line = new Paragraph(getTranslation(
                rule.isVerifiedOn(day) ? "joboffers.pay.source" : "joboffers.pay.source-unverified", rule.paragraph()));
        line.addClassNames("muted", "label-size");
        told.add(line);
    }

    private void tell(String what) {
        told.add(new Paragraph(what));
    }

    private static void wrong(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(!why.isEmpty());
    }

    private static Optional<BigDecimal> read(TextField field, BigDecimal most) {
        return JobWords.read(field.getValue()).filter(number -> number.signum() > 0 && number.compareTo(most) <= 0);
    }
}
