package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.ContactMatter;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** Somebody whom one may ask at an employer's, and what for. */
class ContactFields extends Composite<Div> {

    private final Select<FormOfAddress> address = new Select<>();
    private final TextField givenName = new TextField(getTranslation("employers.contact.givenName"));
    private final TextField familyName = new TextField(getTranslation("employers.contact.familyName"));
    private final TextField function = new TextField(getTranslation("employers.contact.function"));
    private final TextField phone = new TextField(getTranslation("employers.contact.phone"));
    private final EmailField email = new EmailField(getTranslation("employers.contact.email"));
    private final Select<Site> site = new Select<>();
    private final CheckboxGroup<ContactMatter> matters =
            new CheckboxGroup<>(getTranslation("employers.contact.matters"));
    private ContactId id = ContactId.next();

    /** @param typed is told whenever the phone number has changed */
    ContactFields(List<Site> sites, Runnable typed) {
        var words = EmployerWords.on(this);
        address.setLabel(getTranslation("employers.contact.address"));
        address.setItems(FormOfAddress.values());
        address.setItemLabelGenerator(words::of);
        address.setValue(FormOfAddress.NEUTRAL);
        site.setLabel(getTranslation("employers.contact.site"));
        site.setItems(sites);
        site.setItemLabelGenerator(one -> one == null ? getTranslation("employers.contact.anySite") : one.name());
        site.setEmptySelectionAllowed(true);
        site.setEmptySelectionCaption(getTranslation("employers.contact.anySite"));
        site.setVisible(sites.size() > 1);
        matters.setItems(ContactMatter.values());
        matters.setItemLabelGenerator(words::of);
        givenName.setMaxLength(PersonName.MAX_LENGTH);
        familyName.setMaxLength(PersonName.MAX_LENGTH);
        function.setMaxLength(Contact.LONGEST_FUNCTION);
        phone.setMaxLength(40);
        Stream.of(givenName, familyName, function, phone).forEach(field -> field.setManualValidation(true));
        email.setManualValidation(true);
        phone.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        phone.addValueChangeListener(change -> typed.run());
        var fields = new FormLayout();
        HeadFields.fields(fields, address, givenName, familyName, function, phone, email, site);
        getContent().addClassName("stack");
        getContent().add(fields, matters);
    }

    void show(Contact contact, List<Site> sites) {
        id = contact.id();
        address.setValue(contact.address());
        givenName.setValue(contact.name().givenName());
        familyName.setValue(contact.name().familyName());
        function.setValue(contact.function() == null ? "" : contact.function());
        phone.setValue(contact.phone() == null ? "" : contact.phone().readable());
        email.setValue(contact.email() == null ? "" : contact.email().value());
        site.setValue(sites.stream()
                .filter(one -> one.id().equals(contact.site()))
                .findFirst()
                .orElse(null));
        matters.setValue(contact.matters());
    }

    boolean isEmpty() {
        return Stream.of(givenName, familyName, phone)
                        .allMatch(field -> field.getValue().isBlank())
                && email.isEmpty();
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        Stream.of(givenName, familyName, phone).forEach(field -> field.setInvalid(false));
        email.setInvalid(false);
        Stream.of(givenName, familyName)
                .filter(field -> field.getValue().isBlank())
                .map(field -> EmployerWords.wrong(field, "employers.form.missing"))
                .forEach(errors::add);
        if (!phone.getValue().isBlank() && phone() == null) {
            errors.add(EmployerWords.wrong(phone, "employers.contact.phoneWrong"));
        }
        if (!email.isEmpty() && !EmailAddress.isValid(email.getValue().strip())) {
            errors.add(EmployerWords.wrong(email, "employers.contact.emailWrong"));
        }
        return errors;
    }

    @Nullable
    PhoneNumber phone() {
        var text = phone.getValue().strip();
        return PhoneNumber.isValid(text) ? new PhoneNumber(text) : null;
    }

    Contact contact() {
        var where = site.getValue();
        return new Contact(
                id,
                where == null ? null : where.id(),
                address.getValue(),
                new PersonName(givenName.getValue(), familyName.getValue()),
                function.getValue(),
                matters.getValue(),
                phone(),
                email.isEmpty() ? null : new EmailAddress(email.getValue()));
    }
}
