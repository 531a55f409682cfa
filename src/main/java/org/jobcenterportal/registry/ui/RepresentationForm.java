package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.mandates.RepresentationDraft;
import org.jobcenterportal.mandates.RepresentationKind;
import org.jobcenterportal.mandates.RepresentationScope;
import org.jobcenterportal.uikit.PrimaryButton;

/** Who acts for a person from now on, in what, and until when. */
class RepresentationForm extends Composite<Section> {

    private final FormChecks checks = new FormChecks();
    private final Select<RepresentationKind> kind = Choices.select(
            this, "registry.mandates.kind", "enum.RepresentationKind.", List.of(RepresentationKind.values()));
    private final Select<FormOfAddress> address =
            Choices.select(this, "registry.new.address", "registry.address.form.", List.of(FormOfAddress.values()));
    private final TextField given = name("registry.new.given");
    private final TextField family = name("registry.new.family");
    private final TextField organisation = new TextField(getTranslation("registry.mandates.organisation"));
    private final AddressFields residence = new AddressFields(checks);
    private final EmailField email = new EmailField(getTranslation("registry.reach.email"));
    private final CheckboxGroup<RepresentationScope> scopes = Choices.several(
            this, "registry.mandates.scopes", "enum.RepresentationScope.", List.of(RepresentationScope.values()));
    private final DatePicker from = new DatePicker(getTranslation("registry.mandates.from"));
    private final DatePicker until = new DatePicker(getTranslation("registry.mandates.until"));
    private final DatePicker seen = new DatePicker(getTranslation("registry.mandates.seenOn"));

    RepresentationForm(LocalDate today, Consumer<RepresentationDraft> record) {
        kind.setValue(RepresentationKind.ATTORNEY);
        address.setValue(FormOfAddress.NEUTRAL);
        organisation.setMaxLength(RepresentationDraft.LONGEST_ORGANISATION);
        email.setManualValidation(true);
        List.of(from, until, seen).forEach(date -> {
            date.setLocale(getLocale());
            date.setManualValidation(true);
        });
        from.setValue(today);
        seen.setValue(today);
        addChecks();
        var names = new Div(address, given, family, organisation);
        names.addClassName("field-row");
        var term = new Div(from, until, seen);
        term.addClassName("field-row");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("registry.mandates.add")),
                        checks.summary(),
                        kind,
                        names,
                        residence,
                        email,
                        scopes,
                        term,
                        new Div(new PrimaryButton(getTranslation("registry.mandates.addThis"), () -> {
                            if (checks.allRight()) {
                                record.accept(value());
                            }
                        })));
    }

    private void addChecks() {
        checks.add(given, () -> missing(given));
        checks.add(family, () -> missing(family));
        checks.add(email, this::emailProblem);
        checks.add(
                scopes,
                () -> scopes.getValue().isEmpty() ? problem("registry.mandates.scopesMissing") : Optional.empty());
        checks.add(from, () -> from.getValue() == null ? problem("registry.mandates.dayMissing") : Optional.empty());
        checks.add(
                until,
                () -> until.getValue() != null
                                && from.getValue() != null
                                && until.getValue().isBefore(from.getValue())
                        ? problem("registry.mandates.endsTooEarly")
                        : Optional.empty());
        checks.add(seen, () -> seen.getValue() == null ? problem("registry.mandates.dayMissing") : Optional.empty());
    }

    private RepresentationDraft value() {
        return new RepresentationDraft(
                kind.getValue(),
                new PersonName(given.getValue(), family.getValue()),
                address.getValue(),
                organisation.getValue(),
                residence.value().orElse(null),
                email.getValue().isBlank() ? null : new EmailAddress(email.getValue()),
                null,
                scopes.getValue(),
                from.getValue(),
                until.getValue(),
                seen.getValue());
    }

    private Optional<String> emailProblem() {
        if (email.getValue().isBlank()) {
            return kind.getValue() != RepresentationKind.ASSISTANT && residence.isEmpty()
                    ? problem("registry.mandates.noWay")
                    : Optional.empty();
        }
        return EmailAddress.isValid(email.getValue()) ? Optional.empty() : problem("registry.reach.emailWrong");
    }

    private Optional<String> missing(TextField field) {
        return field.getValue().isBlank() ? problem("registry.new.missing") : Optional.empty();
    }

    private Optional<String> problem(String key) {
        return Optional.of(getTranslation(key));
    }

    private TextField name(String labelKey) {
        var field = new TextField(getTranslation(labelKey));
        field.setMaxLength(PersonName.MAX_LENGTH);
        field.setManualValidation(true);
        return field;
    }
}
