package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.ContactTime;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** How somebody wishes to be reached and spoken with: channel, language, interpreter, and when it is safe to call. */
class ReachForm extends Composite<Div> {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final EmailField email = new EmailField(getTranslation("registry.reach.email"));
    private final TextField phone = new TextField(getTranslation("registry.reach.phone"));
    private final Select<ContactChannel> channel =
            Choices.select(this, "registry.reach.channel", "registry.channel.", List.of(ContactChannel.values()));
    private final ComboBox<String> language = Choices.language(this, "registry.reach.language", true, getLocale());
    private final Checkbox simple = new Checkbox(getTranslation("registry.reach.simple"));
    private final Select<Interpreter> interpreter =
            Choices.select(this, "registry.reach.interpreter", "registry.interpreter.", List.of(Interpreter.values()));
    private final Checkbox pleaseCall = new Checkbox(getTranslation("registry.reach.pleaseCall"));
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker(getTranslation("registry.reach.from"));
    private final TimePicker until = new TimePicker(getTranslation("registry.reach.until"));

    ReachForm(FormChecks checks) {
        email.setManualValidation(true);
        phone.setManualValidation(true);
        language.setRequired(true);
        days.setLabel(getTranslation("registry.reach.days"));
        days.setHelperText(getTranslation("registry.reach.daysHint"));
        days.setItems(Arrays.asList(DayOfWeek.values()));
        days.setItemLabelGenerator(
                day -> day.getDisplayName(TextStyle.FULL, Locale.of(getLocale().getLanguage())));
        List.of(from, until).forEach(time -> {
            time.setLocale(getLocale());
            time.setManualValidation(true);
        });
        checks.add(email, this::emailProblem);
        checks.add(phone, this::phoneProblem);
        checks.add(language, () -> language.getValue() == null ? problem("registry.reach.languageMissing") : ok());
        checks.add(until, this::timesProblem);
        var times = new Div(from, until);
        times.addClassName("field-row");
        getContent().addClassName("stack");
        getContent().add(channel, email, phone, pleaseCall, language, simple, interpreter, days, times);
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
        days.setValue(reach.contactTimes().stream().map(ContactTime::weekday).collect(Collectors.toSet()));
        var first = reach.contactTimes().stream().sorted().findFirst();
        from.setValue(first.map(ContactTime::starts).orElse(MORNING));
        until.setValue(first.map(ContactTime::ends).orElse(LocalTime.NOON));
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
                days.getValue().stream()
                        .map(day -> new ContactTime(day, from.getValue(), until.getValue()))
                        .collect(Collectors.toSet()),
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

    private Optional<String> timesProblem() {
        var wrong = !days.getValue().isEmpty()
                && (from.getValue() == null
                        || until.getValue() == null
                        || !from.getValue().isBefore(until.getValue()));
        return wrong ? problem("registry.reach.timesWrong") : ok();
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
