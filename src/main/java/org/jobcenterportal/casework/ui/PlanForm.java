package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.casework.PlanDraft;
import org.jobcenterportal.casework.PlanDraft.Agreement;
import org.jobcenterportal.casework.PlanStep;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.IntegrationPlan;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** The form of a plan: her words, the steps, and when both agreed and look at it again. */
class PlanForm extends Composite<Div> {

    private final LocalDate today;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words = new TextArea(getTranslation("casework.planForm.words"));
    private final Div steps = new Div();
    private final List<StepFields> rows = new ArrayList<>();
    private final Checkbox isAgreed = new Checkbox(getTranslation("casework.planForm.agreed"));
    private final DayPicker agreedOn;
    private final DayPicker reviewOn;
    private final Div dates = new Div();
    private final SecondaryButton more;
    private int basedOn;

    PlanForm(LocalDate today) {
        this.today = today;
        agreedOn = new DayPicker(getTranslation("casework.planForm.agreedOn"), today.minusYears(2), today);
        reviewOn = new DayPicker(getTranslation("casework.planForm.reviewOn"), today.minusYears(2), today.plusYears(1));
        more = new SecondaryButton(getTranslation("casework.step.add"), IconName.ADD, this::addEmpty);
        words.setHelperText(getTranslation("casework.planForm.wordsHint"));
        words.setMaxLength(PlanDraft.LONGEST_WORDS);
        dates.add(agreedOn, reviewOn);
        dates.addClassName("plan-dates");
        isAgreed.addValueChangeListener(change -> showDates());
        agreedOn.addValueChangeListener(change -> proposeReview(change.isFromClient()));
        var adding = new Div(more);
        adding.addClassName("plan-actions");
        getContent().addClassNames("card", "stack", "plan-form");
        getContent()
                .add(
                        errors,
                        words,
                        new H2(getTranslation("casework.planForm.steps")),
                        steps,
                        adding,
                        new H2(getTranslation("casework.planForm.agreement")),
                        isAgreed,
                        dates);
        showDates();
    }

    void show(PlanDraft draft) {
        basedOn = draft.basedOn();
        words.setValue(draft.words());
        rows.clear();
        steps.removeAll();
        draft.steps().forEach(this::add);
        var agreement = draft.agreement();
        isAgreed.setValue(agreement != null);
        agreedOn.setValue(agreement == null ? null : agreement.on());
        reviewOn.setValue(agreement == null ? null : agreement.reviewOn());
        showDates();
    }

    /** What is written from now on is written on this edition. */
    void goOnFrom(int edition) {
        basedOn = edition;
    }

    /** An empty form for a first plan. */
    void begin() {
        add(null);
    }

    /** What was written; empty if something is to be corrected, and the form says what. */
    Optional<PlanDraft> draft() {
        var problems = problems();
        errors.show(problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var agreement = isAgreed.getValue() ? new Agreement(agreedOn.getValue(), reviewOn.getValue()) : null;
        return Optional.of(new PlanDraft(
                basedOn, words.getValue(), rows.stream().map(StepFields::step).toList(), agreement));
    }

    private List<FieldError> problems() {
        var problems = new ArrayList<FieldError>();
        if (!Words.isValid(words.getValue(), PlanDraft.LONGEST_WORDS)) {
            wrong(words, "casework.planForm.wordsMissing", problems);
        } else {
            words.setInvalid(false);
        }
        rows.forEach(row -> row.problem().ifPresent(problems::add));
        agreedOn.setInvalid(false);
        reviewOn.setInvalid(false);
        if (isAgreed.getValue()) {
            checkDates(problems);
        }
        return problems;
    }

    private void checkDates(List<FieldError> problems) {
        var agreed = agreedOn.getValue();
        var review = reviewOn.getValue();
        if (agreed == null || agreed.isAfter(today)) {
            agreedOn.setErrorMessage(getTranslation("casework.planForm.agreedOnWrong"));
            agreedOn.setInvalid(true);
            problems.add(new FieldError(agreedOn, getTranslation("casework.planForm.agreedOnWrong")));
        } else if (review == null || !Agreement.isReviewInTime(agreed, review)) {
            var text = getTranslation(
                    "casework.planForm.reviewOnWrong", Formats.here().dateWithYear(Agreement.latestReview(agreed)));
            reviewOn.setErrorMessage(text);
            reviewOn.setInvalid(true);
            problems.add(new FieldError(reviewOn, text));
        }
    }

    private void wrong(TextArea field, String key, List<FieldError> problems) {
        var text = getTranslation(key);
        field.setErrorMessage(text);
        field.setInvalid(true);
        problems.add(new FieldError(field, text));
    }

    private StepFields add(@Nullable PlanStep step) {
        var row = new StepFields(step, today, this::remove);
        rows.add(row);
        steps.add(row);
        number();
        return row;
    }

    private void addEmpty() {
        add(null).focus();
    }

    private void remove(StepFields row) {
        rows.remove(row);
        steps.remove(row);
        number();
        more.focus();
    }

    private void number() {
        for (var index = 0; index < rows.size(); index++) {
            rows.get(index).number(index + 1);
        }
        more.setEnabled(rows.size() < PlanDraft.MOST_STEPS);
    }

    private void showDates() {
        dates.setVisible(isAgreed.getValue());
        if (isAgreed.getValue() && agreedOn.isEmpty()) {
            agreedOn.setValue(today);
            proposeReview(true);
        }
        showRule();
    }

    private void proposeReview(boolean isFresh) {
        if (isFresh && !agreedOn.isEmpty()) {
            reviewOn.setValue(Agreement.latestReview(agreedOn.getValue()));
        }
        showRule();
    }

    private void showRule() {
        var due = reviewRule();
        reviewOn.setHelperText(
                due == null
                        ? ""
                        : getTranslation(
                                "casework.planForm.reviewRule",
                                Formats.here().dateWithYear(due.on()),
                                due.rule().paragraph()));
    }

    private IntegrationPlan.@Nullable Due reviewRule() {
        return agreedOn.isEmpty() ? null : IntegrationPlan.reviewOf(agreedOn.getValue());
    }
}
