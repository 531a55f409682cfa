package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks for a few words before something happens. */
class SentenceDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final TextArea words = new TextArea();

    SentenceDialog(String title, String label, String confirmText, Consumer<Words> confirmed) {
        setHeaderTitle(title);
        words.setLabel(label);
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setManualValidation(true);
        words.addClassName("dialog-field");
        add(words);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("assignments.end.back"), this::close),
                        new PrimaryButton(confirmText, () -> confirm(confirmed)));
    }

    private void confirm(Consumer<Words> confirmed) {
        words.setErrorMessage(getTranslation("assignments.end.wordsMissing"));
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid()) {
            words.focus();
            return;
        }
        close();
        confirmed.accept(new Words(words.getValue()));
    }
}
