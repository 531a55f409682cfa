package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.OneSentence;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks for one sentence and hands it on. */
class SentenceDialog extends Dialog {

    SentenceDialog(String title, String label, String send, Consumer<OneSentence> told) {
        setHeaderTitle(title);
        var field = new TextField(label);
        field.setHelperText(getTranslation("appointments.sentence.hint"));
        field.setMaxLength(OneSentence.MAX);
        field.addClassName("full-width");
        add(field);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("appointments.sentence.back"), this::close),
                        new PrimaryButton(send, () -> {
                            boolean isRight = OneSentence.isValid(field.getValue());
                            field.setInvalid(!isRight);
                            field.setErrorMessage(isRight ? "" : getTranslation("appointments.sentence.missing"));
                            if (isRight) {
                                close();
                                told.accept(new OneSentence(field.getValue()));
                            }
                        }));
    }
}
