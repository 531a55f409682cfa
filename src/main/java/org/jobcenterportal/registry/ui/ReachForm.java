package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** How somebody wishes to be reached and spoken with: channel, language, interpreter, and when it is safe to call. */
class ReachForm extends Composite<Div> {

    private final EmailField email = new EmailField(getTranslation("registry.reach.email"));
    private final TextField phone = new TextField(getTranslation("registry.reach.phone"));
    private final Select<ContactChannel> channel =
            Choices.select(this, "registry.reach.channel", "registry.channel.", List.of(ContactChannel.values()));
    private final ComboBox<String> language = Choices.language(this, "registry.reach.language", true, getLocale());
    private final Checkbox simple = new Checkbox(getTranslation("registry.reach.simple"));
    private final Select<Interpreter> interpreter =
            Choices.select(this, "registry.reach.interpreter", "registry.interpreter.", List.of(Interpreter.values()));
    private final Checkbox pleaseCall = new Checkbox(getTranslation("registry.reach.pleaseCall"));
    private final SafeHours hours;

    ReachForm(FormChecks checks) {
        email.setManualValidation(true);
        phone.setManualValidation(true);
        language.setRequired(true);
        checks.add(email, this::emailProblem);
        checks.add(phone, this::phoneProblem);
        checks.add(language, () -> language.getValue() == null ? problem("registry.reach.languageMissing") : ok());
        hours = new SafeHours(checks);
        getContent().addClassName("stack");
        getContent().add(channel, email, phone, pleaseCall, language, simple, interpreter, hours);
    }

    void show(ReachDraft reach) {
        email.setValue(reach.email() == null ? "" : reach.email().value());
        phone.setValue(reach.phone() == null ? "" : reach.phone().readable());
        channel.setValue(reach.communication().channel());
        language.setValue(
                Locale.forLanguageTag(reach.communication().languageTag()).getLanguage());
        simple.setValue(reach.communication().simpleLanguage());
        interpreter.setValue(reach.communication().interpreter());
        pleaseCall.setValue(reach.communication().pleaseCall());
        hours.show(reach.contactTimes());
    }

    /** What stands in the form; ask the checks first. */
    ReachDraft value() {
        return new ReachDraft(
                new Communication(
                        channel.getValue(),
                        language.getValue(),
                        simple.getValue(),
                        interpreter.getValue(),
                        pleaseCall.getValue()),
                hours.value(),
                email.getValue().isBlank() ? null : new EmailAddress(email.getValue()),
                phoneNumber().orElse(null));
    }

    private Optional<String> emailProblem() {
        if (email.getValue().isBlank()) {
            return channel.getValue() == ContactChannel.EMAIL ? problem("registry.reach.emailMissing") : ok();
        }
        return EmailAddress.isValid(email.getValue()) ? ok() : problem("registry.reach.emailWrong");
    }

    private Optional<String> phoneProblem() {
        if (phone.getValue().isBlank()) {
            return channel.getValue() == ContactChannel.PHONE || pleaseCall.getValue()
                    ? problem("registry.reach.phoneMissing")
                    : ok();
        }
        return phoneNumber().isPresent() ? ok() : problem("registry.reach.phoneWrong");
    }

    private Optional<PhoneNumber> phoneNumber() {
        return phone.getValue().isBlank() ? Optional.empty() : Optional.ofNullable(read(phone.getValue()));
    }

    private static @Nullable PhoneNumber read(String typed) {
        try {
            return new PhoneNumber(typed);
        } catch (IllegalArgumentException noNumber) {
            return null;
        }
    }

    private Optional<String> problem(String key) {
        return Optional.of(getTranslation(key));
    }

    private static Optional<String> ok() {
        return Optional.empty();
    }
}
