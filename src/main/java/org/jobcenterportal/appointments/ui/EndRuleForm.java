package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jobcenterportal.appointments.AvailabilityRule;
import org.jobcenterportal.appointments.TimesOutcome;

/** Ends times that repeat every week with a last day. */
class EndRuleForm extends Composite<Div> {

    private final AvailabilityRule rule;
    private final BiFunction<AvailabilityRule, LocalDate, TimesOutcome> send;
    private final DatePicker last;

    EndRuleForm(AvailabilityRule rule, LocalDate today, BiFunction<AvailabilityRule, LocalDate, TimesOutcome> send) {
        this.rule = rule;
        this.send = send;
        var fields = new TimesFields(this);
        last = fields.day("lastDay", today);
        getContent()
                .add(TimesForm.backToTimes(this, "rule.end", rule.consultant(), this::submit)
                        .check(last, () -> TimesChecks.notPast(fields, last.getValue(), today))
                        .with(last));
    }

    private void submit(TimesForm form) {
        var outcome = send.apply(rule, Objects.requireNonNull(last.getValue()));
        new TimesSubmission<>(form, rule.consultant(), last, last)
                .answer(outcome, ui -> AppointmentLinks.openTimes(ui, rule.consultant()));
    }
}
