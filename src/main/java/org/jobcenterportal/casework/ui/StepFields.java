package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobcenterportal.casework.Doer;
import org.jobcenterportal.casework.PlanStep;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** The fields of one step. */
class StepFields extends Composite<Div> {

    private final UUID id;
    private final PlanStep.@Nullable Done done;
    private final TextField what = new TextField();
    private final Select<Doer> doer = new Select<>();
    private final TextField helpers = new TextField(getTranslation("casework.step.helpers"));
    private final DayPicker due;
    private final QuietButton remove;

    /** @param step what stands in the plan already; null for a new one */
    StepFields(@Nullable PlanStep step, LocalDate today, Consumer<StepFields> removed) {
        id = step == null ? Identifier.nextValue() : step.id();
        done = step == null ? null : step.done();
        due = new DayPicker(getTranslation("casework.step.due"), today.minusYears(1), today.plusYears(3));
        what.setMaxLength(PlanStep.LONGEST);
        what.addClassName("step-what");
        doer.setLabel(getTranslation("casework.step.doer"));
        doer.setItems(Doer.values());
        doer.setItemLabelGenerator(one -> getTranslation("enum.Doer." + one));
        doer.addClassName("step-doer");
        helpers.setMaxLength(PlanStep.LONGEST_HELPERS);
        helpers.addClassName("step-helpers");
        due.addClassName("step-due");
        doer.setValue(Doer.CITIZEN);
        if (step != null) {
            show(step);
        }
        remove = new QuietButton(getTranslation("casework.step.remove"), IconName.CLOSE, () -> removed.accept(this))
                .compact();
        getContent().addClassName("plan-step-fields");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(what, doer, helpers, due, remove);
    }

    private void show(PlanStep step) {
        what.setValue(step.what());
        doer.setValue(step.doer());
        helpers.setValue(step.helpers() == null ? "" : step.helpers());
        due.setValue(step.dueOn());
    }

    void number(int number) {
        what.setLabel(getTranslation("casework.step.what", number));
        remove.setAriaLabel(getTranslation("casework.step.removeOf", number));
        getContent().getElement().setAttribute("aria-label", getTranslation("casework.step.group", number));
    }

    Optional<FieldError> problem() {
        var isRight = Words.isValid(what.getValue(), PlanStep.LONGEST);
        var text = getTranslation("casework.step.whatMissing");
        what.setErrorMessage(text);
        what.setInvalid(!isRight);
        return isRight ? Optional.empty() : Optional.of(new FieldError(what, what.getLabel() + ": " + text));
    }

    PlanStep step() {
        return new PlanStep(id, what.getValue(), doer.getValue(), helpers.getValue(), due.getValue(), done);
    }

    void focus() {
        what.focus();
    }
}
