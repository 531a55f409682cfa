package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks for the number of somebody who wishes to be called and of whom the office knows none. */
class ReplyPhone extends Composite<Div> {

    private final TextField phone = new TextField();

    ReplyPhone(Consumer<PhoneNumber> told) {
        phone.setLabel(getTranslation("invitations.reply.phone"));
        phone.setHelperText(getTranslation("invitations.reply.phoneHint"));
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setManualValidation(true);
        getContent().addClassNames("stack", "close");
        getContent().add(phone, new SecondaryButton(getTranslation("invitations.reply.phoneSave"), () -> save(told)));
    }

    private void save(Consumer<PhoneNumber> told) {
        if (PhoneNumber.isValid(phone.getValue())) {
            told.accept(new PhoneNumber(phone.getValue()));
        } else {
            phone.setErrorMessage(getTranslation("invitations.reply.phoneWrong"));
            phone.setInvalid(true);
            phone.focus();
        }
    }
}
