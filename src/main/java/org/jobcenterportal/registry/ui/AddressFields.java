package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A postal address in Germany, whole or not at all. */
class AddressFields extends Composite<Div> {

    private final TextField street = field("registry.address.street", 120);
    private final TextField number = field("registry.address.number", 12);
    private final TextField postalCode = field("registry.address.postalCode", 5);
    private final TextField city = field("registry.address.city", 80);

    AddressFields(FormChecks checks) {
        checks.add(street, () -> missing(street));
        checks.add(number, () -> missing(number));
        checks.add(
                postalCode,
                () -> isEmpty() || postalCode.getValue().strip().matches("\\d{5}")
                        ? Optional.empty()
                        : Optional.of(getTranslation("registry.address.postalCodeWrong")));
        checks.add(city, () -> missing(city));
        getContent().addClassName("field-row");
        getContent().add(street, number, postalCode, city);
    }

    void show(@Nullable PostalAddress address) {
        street.setValue(address == null ? "" : address.street());
        number.setValue(address == null ? "" : address.houseNumber());
        postalCode.setValue(address == null ? "" : address.postalCode());
        city.setValue(address == null ? "" : address.city());
    }

    /** Ask the checks first. */
    Optional<PostalAddress> value() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new PostalAddress(
                        street.getValue().strip(),
                        number.getValue().strip(),
                        postalCode.getValue().strip(),
                        city.getValue().strip()));
    }

    boolean isEmpty() {
        return Stream.of(street, number, postalCode, city)
                .allMatch(field -> field.getValue().isBlank());
    }

    private Optional<String> missing(TextField field) {
        return !isEmpty() && field.getValue().isBlank()
                ? Optional.of(getTranslation("registry.address.missing"))
                : Optional.empty();
    }

    private TextField field(String labelKey, int longest) {
        var field = new TextField(getTranslation(labelKey));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }
}
