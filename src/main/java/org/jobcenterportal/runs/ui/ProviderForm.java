package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.ProviderId;
import org.jobcenterportal.runs.RunContact;
import org.jobcenterportal.uikit.BothVersions;
import org.jobcenterportal.uikit.BothVersions.Line;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** A provider to write. An address is given whole or not at all. */
class ProviderForm extends Composite<Section> {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final ErrorSummary summary = new ErrorSummary();
    private final TextField name = new TextField(getTranslation("runs.provider.name"));
    private final TextField street = new TextField(getTranslation("runs.form.street"));
    private final TextField houseNumber = new TextField(getTranslation("runs.form.house-number"));
    private final TextField postalCode = new TextField(getTranslation("runs.form.postal-code"));
    private final TextField city = new TextField(getTranslation("runs.form.city"));
    private final TextField contact = new TextField(getTranslation("runs.form.contact"));
    private final TextField phone = new TextField(getTranslation("runs.form.phone"));
    private final TextField email = new TextField(getTranslation("runs.form.email"));
    private final DayPicker approvedUntil =
            new DayPicker(getTranslation("runs.provider.approved-until"), EARLIEST, LATEST);
    private @Nullable ProviderDetails before;
    private ProviderId id = ProviderId.next();
    private long seen;

    ProviderForm() {
        name.setMaxLength(120);
        contact.setMaxLength(120);
        approvedUntil.setHelperText(getTranslation("runs.provider.approved-hint"));
        var fields = new FormLayout(name, approvedUntil, street, houseNumber, postalCode, city, contact, phone, email);
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        fields.setColumnWidth("14rem");
        getContent().addClassNames("card", "stack");
        getContent().add(summary, fields);
    }

    void show(ProviderDetails provider) {
        before = provider;
        id = provider.id();
        seen = provider.version();
        fill(provider);
    }

    Optional<ProviderDetails> details() {
        var errors = errors();
        summary.show(errors, this::errors);
        return errors.isEmpty() ? Optional.of(written()) : Optional.empty();
    }

    /** Somebody else was faster: both versions; the reader's choice stands in the fields afterwards. */
    BothVersions conflict(ProviderDetails theirs, Runnable chosen, Runnable keepTheirs) {
        var mine = written();
        var old = before == null ? mine : before;
        var both = new BothVersions(
                getTranslation("runs.both.whose"),
                List.of(
                        line("name", old.name(), mine.name(), theirs.name()),
                        line("address", address(old), address(mine), address(theirs)),
                        line("contact", contact(old), contact(mine), contact(theirs)),
                        line("approval", approval(old), approval(mine), approval(theirs))),
                isMine -> {
                    seen = theirs.version();
                    before = theirs;
                    fill(new ProviderDetails(
                            id,
                            seen,
                            isMine.test("name") ? mine.name() : theirs.name(),
                            isMine.test("address") ? mine.address() : theirs.address(),
                            isMine.test("contact") ? mine.contact() : theirs.contact(),
                            isMine.test("approval") ? mine.approvedUntil() : theirs.approvedUntil()));
                    chosen.run();
                },
                keepTheirs);
        both.focusHeading();
        return both;
    }

    private void fill(ProviderDetails provider) {
        name.setValue(provider.name());
        var address = provider.address();
        street.setValue(address == null ? "" : address.street());
        houseNumber.setValue(address == null ? "" : address.houseNumber());
        postalCode.setValue(address == null ? "" : address.postalCode());
        city.setValue(address == null ? "" : address.city());
        contact.setValue(provider.contact().name());
        phone.setValue(
                provider.contact().phone() == null
                        ? ""
                        : provider.contact().phone().readable());
        email.setValue(
                provider.contact().email() == null
                        ? ""
                        : provider.contact().email().value());
        approvedUntil.setValue(provider.approvedUntil());
    }

    private ProviderDetails written() {
        return new ProviderDetails(
                id,
                seen,
                name.getValue().strip(),
                hasAddress()
                        ? new PostalAddress(
                                street.getValue().strip(),
                                houseNumber.getValue().strip(),
                                postalCode.getValue().strip(),
                                city.getValue().strip())
                        : null,
                new RunContact(
                        contact.getValue().strip(),
                        phone.isEmpty()
                                ? null
                                : new PhoneNumber(phone.getValue().strip()),
                        email.isEmpty()
                                ? null
                                : new EmailAddress(email.getValue().strip())),
                approvedUntil.getValue());
    }

    private boolean hasAddress() {
        return Stream.of(street, houseNumber, postalCode, city)
                .anyMatch(field -> !field.getValue().isBlank());
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        List.<HasValidation>of(name, street, houseNumber, postalCode, city, contact, phone, email)
                .forEach(field -> field.setInvalid(false));
        var needed = new ArrayList<>(List.of(name, contact));
        if (hasAddress()) {
            needed.addAll(List.of(street, houseNumber, city));
            if (!postalCode.getValue().strip().matches("\\d{5}")) {
                errors.add(RunWords.wrong(postalCode, "runs.form.postal-code-wrong"));
            }
        }
        needed.stream()
                .filter(field -> field.getValue().isBlank())
                .map(field -> RunWords.wrong(field, "runs.form.missing"))
                .forEach(errors::add);
        if (!phone.isEmpty() && !PhoneNumber.isValid(phone.getValue().strip())) {
            errors.add(RunWords.wrong(phone, "runs.form.phone-wrong"));
        }
        if (!email.isEmpty() && !EmailAddress.isValid(email.getValue().strip())) {
            errors.add(RunWords.wrong(email, "runs.form.email-wrong"));
        }
        return errors;
    }

    private Line line(String key, String old, String mine, String theirs) {
        return new Line(key, getTranslation("runs.provider.both." + key), old, mine, theirs);
    }

    private static String address(ProviderDetails provider) {
        return provider.address() == null ? "" : provider.address().oneLine();
    }

    private static String contact(ProviderDetails provider) {
        var one = provider.contact();
        return String.join(
                " · ",
                one.name(),
                one.phone() == null ? "" : one.phone().readable(),
                one.email() == null ? "" : one.email().value());
    }

    private static String approval(ProviderDetails provider) {
        return provider.approvedUntil() == null ? "" : Formats.here().dateWithYear(provider.approvedUntil());
    }
}
