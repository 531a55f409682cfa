package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** A place at which an employer has work; the address is given whole or not at all. */
class SiteFields extends Composite<FormLayout> {

    private final TextField name = new TextField(getTranslation("employers.site.name"));
    private final TextField street = new TextField(getTranslation("employers.site.street"));
    private final TextField houseNumber = new TextField(getTranslation("employers.site.houseNumber"));
    private final TextField postalCode = new TextField(getTranslation("employers.site.postalCode"));
    private final TextField city = new TextField(getTranslation("employers.site.city"));
    private SiteId id = SiteId.next();

    /** @param typed is told whenever the address has changed */
    SiteFields(Runnable typed) {
        name.setHelperText(getTranslation("employers.site.nameHint"));
        name.setMaxLength(Site.LONGEST_NAME);
        street.setMaxLength(120);
        houseNumber.setMaxLength(12);
        postalCode.setMaxLength(5);
        city.setMaxLength(80);
        Stream.of(name, street, houseNumber, postalCode, city).forEach(field -> field.setManualValidation(true));
        Stream.of(street, houseNumber, postalCode, city).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.addValueChangeListener(change -> typed.run());
        });
        HeadFields.fields(getContent(), street, houseNumber, postalCode, city, name);
    }

    void show(Site site) {
        id = site.id();
        name.setValue(site.name());
        street.setValue(site.address().street());
        houseNumber.setValue(site.address().houseNumber());
        postalCode.setValue(site.address().postalCode());
        city.setValue(site.address().city());
    }

    boolean isEmpty() {
        return Stream.of(street, houseNumber, postalCode, city)
                .allMatch(field -> field.getValue().isBlank());
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        Stream.of(street, houseNumber, postalCode, city).forEach(field -> field.setInvalid(false));
        Stream.of(street, houseNumber, city)
                .filter(field -> field.getValue().isBlank())
                .map(field -> EmployerWords.wrong(field, "employers.form.missing"))
                .forEach(errors::add);
        if (!postalCode.getValue().strip().matches("\\d{5}")) {
            errors.add(EmployerWords.wrong(postalCode, "employers.site.postalCodeWrong"));
        }
        return errors;
    }

    /** The address, as soon as it is whole. */
    @Nullable
    PostalAddress address() {
        try {
            return new PostalAddress(
                    street.getValue().strip(),
                    houseNumber.getValue().strip(),
                    postalCode.getValue().strip(),
                    city.getValue().strip());
        } catch (IllegalArgumentException unfinished) {
            return null;
        }
    }

    /** A site without a name of its own is called as its street. */
    Site site() {
        var address = address();
        if (address == null) {
            throw new IllegalStateException("The address was not checked");
        }
        return new Site(id, name.getValue().isBlank() ? address.street() : name.getValue(), address);
    }
}
