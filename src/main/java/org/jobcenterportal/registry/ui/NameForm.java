package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.registry.NameEdit;

/** What somebody is called and where she lives, and who says so since when. */
class NameForm extends Composite<Div> {

    private static final int LONGEST_DISTRICT = 60;

    private final TextField given = text("registry.new.given", PersonName.MAX_LENGTH);
    private final TextField family = text("registry.new.family", PersonName.MAX_LENGTH);
    private final AddressFields address;
    private final TextField district = text("registry.name.district", LONGEST_DISTRICT);
    private final Select<ProvenanceSource> source = Choices.select(
            this, "registry.profile.source", "enum.ProvenanceSource.", List.of(ProvenanceSource.values()));
    private final DatePicker on = new DatePicker(getTranslation("registry.profile.on"));

    NameForm(FormChecks checks, LocalDate today) {
        List.of(given, family)
                .forEach(part -> checks.add(
                        part, () -> part.getValue().isBlank() ? problem("registry.new.missing") : Optional.empty()));
        address = new AddressFields(checks);
        checks.add(
                district,
                () -> !district.getValue().isBlank() && address.isEmpty()
                        ? problem("registry.address.missing")
                        : Optional.empty());
        checks.add(
                on,
                () -> on.getValue() == null || on.getValue().isAfter(today)
                        ? problem("registry.name.onWrong")
                        : Optional.empty());
        source.setValue(ProvenanceSource.CITIZEN);
        on.setLocale(getLocale());
        on.setMax(today);
        on.setManualValidation(true);
        on.setValue(today);
        getContent().addClassName("stack");
        getContent().add(row(given, family), address, district, row(source, on));
    }

    void show(NameAndHome shown) {
        var home = shown.residence();
        given.setValue(shown.name().givenName());
        family.setValue(shown.name().familyName());
        address.show(home == null ? null : home.address());
        district.setValue(home == null || home.district() == null ? "" : home.district());
    }

    /** What stands in the form; ask the checks first. */
    NameEdit edit(NameAndHome seen) {
        var part = district.getValue().isBlank() ? null : district.getValue().strip();
        return new NameEdit(
                seen,
                new NameAndHome(
                        new PersonName(given.getValue(), family.getValue()),
                        address.value().map(home -> new Residence(home, part)).orElse(null)),
                source.getValue(),
                on.getValue());
    }

    private Optional<String> problem(String key) {
        return Optional.of(getTranslation(key));
    }

    private TextField text(String labelKey, int longest) {
        var field = new TextField(getTranslation(labelKey));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }
}
