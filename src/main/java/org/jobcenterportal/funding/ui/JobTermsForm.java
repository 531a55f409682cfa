package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.law.MiniJob;
import org.jobcenterportal.support.JobTerms;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** What of a job counts for support: from when to when, how many hours, for which wage. */
class JobTermsForm extends Composite<Div> {

    private static final LocalDate FIRST = LocalDate.of(2022, 12, 1);
    private static final int YEARS_AHEAD = 12;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = new TextField(getTranslation("funding.form.title"));
    private final TextField employer = new TextField(getTranslation("funding.form.employer"));
    private final DayPicker start;
    private final DayPicker contractUntil;
    private final DayPicker supportUntil;
    private final Checkbox openEnded = new Checkbox(getTranslation("funding.form.openEnded"));
    private final BigDecimalField hours = new BigDecimalField(getTranslation("funding.form.hours"));
    private final BigDecimalField wage = new BigDecimalField(getTranslation("funding.form.wage"));
    private final Checkbox byTariff = new Checkbox(getTranslation("funding.form.byTariff"));
    private final Checkbox miniJob = new Checkbox(getTranslation("funding.form.miniJob"));
    private final Paragraph pay = FundingWords.small("");
    private final List<FieldError> problems = new ArrayList<>();

    JobTermsForm(LocalDate today) {
        var last = today.plusYears(YEARS_AHEAD);
        start = new DayPicker(getTranslation("funding.form.start"), FIRST, last);
        contractUntil = new DayPicker(getTranslation("funding.form.contractUntil"), FIRST, last);
        supportUntil = new DayPicker(getTranslation("funding.form.supportUntil"), FIRST, last);
        start.setHelperText(getTranslation("funding.form.startHint"));
        supportUntil.setHelperText(getTranslation("funding.form.supportUntilHint"));
        title.setMaxLength(JobTerms.LONGEST);
        employer.setMaxLength(JobTerms.LONGEST);
        hours.setLocale(UI.getCurrent().getLocale());
        wage.setLocale(UI.getCurrent().getLocale());
        openEnded.addValueChangeListener(change -> {
            contractUntil.setEnabled(!change.getValue());
            if (change.getValue()) {
                contractUntil.clear();
            }
        });
        Stream.<HasValidation>of(title, start, contractUntil, supportUntil, hours, wage)
                .forEach(field -> field.setManualValidation(true));
        Stream.<HasValue<?, ?>>of(start, hours, wage, miniJob)
                .forEach(field -> field.addValueChangeListener(change -> showPay()));
        pay.getElement().setAttribute("role", "status");
        getContent().addClassNames("stack");
        getContent()
                .add(
                        errors,
                        row(title, employer),
                        row(start, supportUntil),
                        row(contractUntil, openEnded),
                        row(hours, wage),
                        row(byTariff, miniJob),
                        pay);
        showPay();
    }

    /** What a month comes to, beside the limit of a mini-job on the day on which it begins. */
    private void showPay() {
        var begins = start.getValue();
        var weekly = hours.getValue();
        var paid = wage.getValue();
        var isReadable = begins != null
                && weekly != null
                && paid != null
                && isWithin(weekly, JobTerms.MOST_HOURS)
                && isWithin(paid, JobTerms.MOST_WAGE);
        var answer = isReadable ? MiniJob.of(paid, weekly, begins) : Optional.<MiniJob.Answer>empty();
        pay.setVisible(answer.isPresent());
        answer.ifPresent(found -> pay.setText(getTranslation(
                found.isWithin() || !miniJob.getValue() ? "funding.form.pay" : "funding.form.payTooMuch",
                FundingWords.euro(this, found.monthly()),
                FundingWords.euro(this, found.limit()),
                found.rule().paragraph())));
    }

    void show(JobTerms terms) {
        title.setValue(terms.title());
        employer.setValue(terms.employer() == null ? "" : terms.employer());
        start.setValue(terms.start());
        openEnded.setValue(terms.isOpenEnded());
        contractUntil.setValue(terms.contractUntil());
        supportUntil.setValue(terms.supportUntil());
        hours.setValue(terms.hoursPerWeek());
        wage.setValue(terms.wage());
        byTariff.setValue(terms.isByTariff());
        miniJob.setValue(terms.isMiniJob());
    }

    /** Empty where something is missing or cannot be: the fields say what. */
    Optional<JobTerms> terms() {
        problems.clear();
        var begins = start.getValue();
        check(title, !title.getValue().isBlank(), "funding.form.titleMissing");
        check(start, begins != null, "funding.form.startMissing");
        check(contractUntil, isNotBefore(contractUntil.getValue(), begins), "funding.form.endsBefore");
        check(supportUntil, isNotBefore(supportUntil.getValue(), begins), "funding.form.endsBefore");
        check(hours, isWithin(hours.getValue(), JobTerms.MOST_HOURS), "funding.form.hoursWrong");
        check(wage, isWithin(wage.getValue(), JobTerms.MOST_WAGE), "funding.form.wageWrong");
        errors.show(problems);
        return problems.isEmpty() ? Optional.of(read()) : Optional.empty();
    }

    private JobTerms read() {
        return new JobTerms(
                title.getValue(),
                employer.getValue().isBlank() ? null : employer.getValue().strip(),
                start.getValue(),
                openEnded.getValue() ? null : contractUntil.getValue(),
                openEnded.getValue(),
                supportUntil.getValue(),
                hours.getValue(),
                wage.getValue(),
                byTariff.getValue(),
                miniJob.getValue());
    }

    private <C extends Component & HasValidation> void check(C field, boolean isRight, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(!isRight);
        if (!isRight) {
            problems.add(new FieldError(field, getTranslation(key)));
        }
    }

    private static boolean isNotBefore(@Nullable LocalDate end, @Nullable LocalDate begins) {
        return end == null || begins == null || !end.isBefore(begins);
    }

    private static boolean isWithin(@Nullable BigDecimal number, BigDecimal most) {
        return number == null || number.signum() > 0 && number.compareTo(most) <= 0 && number.scale() <= 2;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }
}
