package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Says what is going to happen, asks why, and hands the reason on. */
class NoteDialog extends Dialog {

    NoteDialog(String title, String text, String act, Consumer<String> told) {
        setHeaderTitle(title);
        var field = new TextField(getTranslation("privacy.note.why"));
        field.setMaxLength(CaseReason.LONGEST);
        field.setManualValidation(true);
        field.addClassName("full-width");
        add(new Paragraph(text), field);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("uikit.confirm.back"), this::close),
                        new PrimaryButton(act, () -> {
                            field.setErrorMessage(getTranslation("privacy.note.missing"));
                            field.setInvalid(field.getValue().isBlank());
                            if (field.isInvalid()) {
                                field.focus();
                            } else {
                                close();
                                told.accept(field.getValue());
                            }
                        }));
    }
}
