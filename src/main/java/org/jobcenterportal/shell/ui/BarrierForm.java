package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.shell.BarrierReportDraft;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jspecify.annotations.Nullable;

/** Where somebody writes what does not work for them; only that is needed. */
class BarrierForm extends Composite<Div> {

    private final TextArea problem = new TextArea(getTranslation("shell.barrier.problem"));
    private final TextField page = new TextField(getTranslation("shell.barrier.page"));
    private final EmailField replyTo = new EmailField(getTranslation("shell.barrier.reply-to"));

    BarrierForm(Consumer<BarrierReportDraft> send) {
        problem.setHelperText(getTranslation("shell.barrier.problem.hint"));
        problem.setMaxLength(BarrierReportDraft.LONGEST_PROBLEM);
        problem.setMinRows(4);
        problem.setValueChangeMode(ValueChangeMode.ON_BLUR);
        problem.setManualValidation(true);
        page.setHelperText(getTranslation("shell.barrier.page.hint"));
        page.setMaxLength(BarrierReportDraft.LONGEST_PAGE);
        replyTo.setHelperText(getTranslation("shell.barrier.reply-to.hint"));
        replyTo.setManualValidation(true);
        replyTo.setAutocomplete(Autocomplete.EMAIL);
        getContent().addClassName("barrier-form");
        getContent()
                .add(
                        problem,
                        page,
                        replyTo,
                        new PrimaryButton(getTranslation("shell.barrier.send"), IconName.SEND, () -> sendTo(send)));
    }

    private void sendTo(Consumer<BarrierReportDraft> send) {
        problem.setErrorMessage(getTranslation("shell.barrier.problem.missing"));
        problem.setInvalid(problem.getValue().isBlank());
        var address = replyTo.getValue().strip();
        replyTo.setErrorMessage(getTranslation("shell.barrier.reply-to.wrong"));
        replyTo.setInvalid(!address.isEmpty() && !EmailAddress.isValid(address));
        if (problem.isInvalid()) {
            problem.focus();
        } else if (replyTo.isInvalid()) {
            replyTo.focus();
        } else {
            send.accept(new BarrierReportDraft(
                    filled(page.getValue()), problem.getValue(), address.isEmpty() ? null : new EmailAddress(address)));
        }
    }

    private static @Nullable String filled(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
