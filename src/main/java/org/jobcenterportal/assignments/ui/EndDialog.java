package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** Asks why something ends, from the fixed list, with room for a word. */
class EndDialog extends Dialog {

    private static final int LONGEST = 500;

    private final Select<EndReason> reason = new Select<>();
    private final TextArea words = new TextArea();

    /** @param confirmed gets the reason, and what was written besides, if anything was */
    EndDialog(
            String title,
            String text,
            String confirmText,
            List<EndReason> reasons,
            BiConsumer<EndReason, @Nullable Words> confirmed) {
        setHeaderTitle(title);
        reason.setLabel(getTranslation("assignments.end.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(one -> getTranslation("enum.EndReason." + one));
        reason.setManualValidation(true);
        words.setLabel(getTranslation("assignments.end.words"));
        words.setMaxLength(LONGEST);
        reason.addClassName("dialog-field");
        words.addClassName("dialog-field");
        var fields = new Div(new Paragraph(text), reason, words);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("assignments.end.back"), this::close),
                        new PrimaryButton(confirmText, () -> confirm(confirmed)));
    }

    private void confirm(BiConsumer<EndReason, @Nullable Words> confirmed) {
        reason.setErrorMessage(getTranslation("assignments.end.reasonMissing"));
        reason.setInvalid(reason.isEmpty());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        close();
        confirmed.accept(reason.getValue(), words.getValue().isBlank() ? null : new Words(words.getValue()));
    }
}
