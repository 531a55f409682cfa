package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks to whom a case goes and what she should know first. */
class HandOverDialog extends Dialog {

    private static final int LONGEST_NOTE = 2_000;

    private final ComboBox<StaffDetails> to = new ComboBox<>(getTranslation("casework.handOver.to"));
    private final TextArea note = new TextArea(getTranslation("casework.handOver.note"));

    HandOverDialog(List<StaffDetails> colleagues, BiConsumer<StaffDetails, String> handedOver) {
        setHeaderTitle(getTranslation("casework.handOver.title"));
        addClassName("case-dialog");
        to.setItems(
                (colleague, typed) ->
                        label(colleague).toLowerCase(getLocale()).contains(typed.toLowerCase(getLocale())),
                colleagues);
        to.setItemLabelGenerator(this::label);
        to.setManualValidation(true);
        note.setHelperText(getTranslation("casework.handOver.noteHint"));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(4);
        note.setManualValidation(true);
        var form = new Div(new Paragraph(getTranslation("casework.handOver.text")), to, note);
        form.addClassName("stack");
        add(form);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("casework.dialog.cancel"), this::close),
                        new PrimaryButton(getTranslation("casework.handOver.do"), () -> {
                            if (isComplete()) {
                                close();
                                handedOver.accept(to.getValue(), note.getValue().strip());
                            }
                        }));
    }

    private boolean isComplete() {
        to.setInvalid(to.isEmpty());
        to.setErrorMessage(to.isEmpty() ? getTranslation("casework.handOver.toMissing") : "");
        boolean says = !note.getValue().isBlank();
        note.setInvalid(!says);
        note.setErrorMessage(says ? "" : getTranslation("casework.handOver.noteMissing"));
        if (to.isEmpty()) {
            to.focus();
        } else if (!says) {
            note.focus();
        }
        return !to.isEmpty() && says;
    }

    private String label(StaffDetails colleague) {
        return getTranslation("casework.handOver.colleague", colleague.name().sorted(), colleague.teamName());
    }
}
