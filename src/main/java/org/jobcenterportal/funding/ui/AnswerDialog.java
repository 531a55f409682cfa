package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.support.Given;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks how a condition is answered, and from where somebody knows. */
class AnswerDialog extends Dialog {

    private final RadioButtonGroup<Boolean> fulfilled = new RadioButtonGroup<>();
    private final TextField source = new TextField(getTranslation("funding.dialog.source"));

    /** Is told what was answered. */
    interface Answered {
        void accept(boolean isFulfilled, Words source);
    }

    AnswerDialog(Condition condition, Answered answered) {
        setHeaderTitle(getTranslation("enum.ConditionKind." + condition.kind()));
        fulfilled.setLabel(getTranslation("funding.dialog.question"));
        fulfilled.setItems(true, false);
        fulfilled.setItemLabelGenerator(yes -> getTranslation(yes ? "funding.dialog.yes" : "funding.dialog.no"));
        fulfilled.setManualValidation(true);
        source.setMaxLength(Given.LONGEST);
        source.setHelperText(getTranslation("funding.paper." + condition.kind()));
        source.setManualValidation(true);
        source.addClassName("dialog-field");
        var content = new Div(fulfilled, source);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("funding.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("funding.dialog.keep"), () -> confirm(answered)));
    }

    private void confirm(Answered answered) {
        fulfilled.setErrorMessage(getTranslation("funding.dialog.questionMissing"));
        fulfilled.setInvalid(fulfilled.getValue() == null);
        source.setErrorMessage(getTranslation("funding.dialog.sourceMissing"));
        source.setInvalid(!Words.isValid(source.getValue(), Given.LONGEST));
        if (fulfilled.isInvalid() || source.isInvalid()) {
            return;
        }
        close();
        answered.accept(fulfilled.getValue(), new Words(source.getValue()));
    }
}
