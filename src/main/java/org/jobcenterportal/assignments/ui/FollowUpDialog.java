package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks what somebody does some months after the end, and for a few words about it. */
class FollowUpDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final Select<Afterwards> found = new Select<>();
    private final TextArea words = new TextArea();

    FollowUpDialog(SerializableBiConsumer<Afterwards, Words> confirmed) {
        setHeaderTitle(getTranslation("assignments.move.followUp"));
        found.setLabel(getTranslation("assignments.move.followUpFound"));
        found.setItems(Afterwards.values());
        found.setItemLabelGenerator(one -> getTranslation("enum.Afterwards." + one));
        found.setManualValidation(true);
        found.addClassName("dialog-field");
        words.setLabel(getTranslation("assignments.move.followUpWords"));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setManualValidation(true);
        words.addClassName("dialog-field");
        var fields = new Div(found, words);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("assignments.end.back"), this::close),
                        new PrimaryButton(getTranslation("assignments.move.keep"), () -> confirm(confirmed)));
    }

    private void confirm(SerializableBiConsumer<Afterwards, Words> confirmed) {
        found.setErrorMessage(getTranslation("assignments.move.followUpMissing"));
        found.setInvalid(found.isEmpty());
        words.setErrorMessage(getTranslation("assignments.end.wordsMissing"));
        words.setInvalid(words.getValue().isBlank());
        if (found.isInvalid()) {
            found.focus();
        } else if (words.isInvalid()) {
            words.focus();
        } else {
            close();
            confirmed.accept(found.getValue(), new Words(words.getValue()));
        }
    }
}
