package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueDraft;
import org.jobcenterportal.organisation.VenueKind;
import org.jobcenterportal.organisation.VenueOutcome;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** What a venue is, where it is, and how one gets there. */
class VenueForm extends Composite<Div> {

    private final Function<VenueDraft, VenueOutcome> send;
    private final Select<VenueKind> kind = new Select<>();
    private final TextField name = field("name");
    private final TextField street = field("street");
    private final TextField houseNumber = field("houseNumber");
    private final TextField postalCode = field("postalCode");
    private final TextField city = field("city");
    private final TextField district = field("district");
    private final TextField room = field("room");
    private final TextArea directions = new TextArea(getTranslation("appointments.venues.field.directions"));
    private final Checkbox stepFree = new Checkbox(getTranslation("appointments.venues.stepFree"));
    private final DatePicker validFrom;
    private final DatePicker validUntil;

    /** @param present what it is now, or none for a new one */
    VenueForm(@Nullable VenueDetails present, Function<VenueDraft, VenueOutcome> send) {
        this.send = send;
        var fields = new TimesFields(this);
        validFrom = fields.day("validFromOptional", present == null ? null : present.validFrom());
        validUntil = fields.day("validUntil", present == null ? null : present.validUntil());
        kind.setLabel(getTranslation("appointments.venues.field.kind"));
        kind.setItems(Stream.of(VenueKind.values())
                .filter(each -> each != VenueKind.OFFICE)
                .toList());
        kind.setItemLabelGenerator(each -> getTranslation("enum.VenueKind." + each));
        kind.setValue(VenueKind.DISTRICT_MEETING_POINT);
        if (present != null) {
            show(present);
        }
        getContent()
                .add(new TimesForm(
                                getTranslation("appointments.times.save"),
                                this::submit,
                                getTranslation("appointments.venues.back"),
                                AppointmentLinks.VENUES)
                        .check(name, () -> text(name, 120, true))
                        .check(street, () -> text(street, 120, true))
                        .check(houseNumber, () -> text(houseNumber, 12, true))
                        .check(
                                postalCode,
                                () -> postalCode.getValue().strip().matches("\\d{5}")
                                        ? Optional.empty()
                                        : Optional.of(getTranslation("appointments.venues.problem.postalCode")))
                        .check(city, () -> text(city, 80, true))
                        .check(district, () -> text(district, 60, false))
                        .check(room, () -> text(room, 60, false))
                        .check(directions, () -> length(directions.getValue(), 500, false))
                        .check(
                                validUntil,
                                () -> TimesChecks.lastDay(fields, validFrom.getValue(), validUntil.getValue()))
                        .with(
                                kind,
                                name,
                                street,
                                houseNumber,
                                postalCode,
                                city,
                                district,
                                room,
                                directions,
                                validFrom,
                                validUntil,
                                stepFree));
    }

    private void show(VenueDetails present) {
        kind.setValue(present.kind());
        name.setValue(present.name());
        street.setValue(present.address().street());
        houseNumber.setValue(present.address().houseNumber());
        postalCode.setValue(present.address().postalCode());
        city.setValue(present.address().city());
        district.setValue(Objects.toString(present.district(), ""));
        room.setValue(Objects.toString(present.room(), ""));
        directions.setValue(Objects.toString(present.directions(), ""));
        stepFree.setValue(present.stepFree());
    }

    private void submit(TimesForm form) {
        switch (send.apply(draft())) {
            case VenueOutcome.Saved(var venue) -> {
                Toast.show(getTranslation("appointments.venues.saved", venue.name()));
                getUI().ifPresent(AppointmentLinks::openVenues);
            }
            case VenueOutcome.NameTaken taken ->
                form.checks().refuse(name, getTranslation("appointments.venues.problem.nameTaken"));
            case VenueOutcome.ChangedMeanwhile changed ->
                form.tell(
                        getTranslation("appointments.venues.problem.changed"),
                        getTranslation("appointments.times.nothingLost"),
                        new LinkButton(getTranslation("appointments.times.showNew"), AppointmentLinks.VENUES)
                                .compact());
            case VenueOutcome.NotFound missing -> throw new NotFoundException();
        }
    }

    private VenueDraft draft() {
        return new VenueDraft(
                kind.getValue(),
                name.getValue().strip(),
                new PostalAddress(
                        street.getValue().strip(),
                        houseNumber.getValue().strip(),
                        postalCode.getValue().strip(),
                        city.getValue().strip()),
                optional(district.getValue()),
                optional(room.getValue()),
                optional(directions.getValue()),
                stepFree.getValue(),
                validFrom.getValue(),
                validUntil.getValue());
    }

    private static @Nullable String optional(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private TextField field(String label) {
        return new TextField(getTranslation("appointments.venues.field." + label));
    }

    private Optional<String> text(TextField field, int longest, boolean required) {
        return length(field.getValue(), longest, required);
    }

    private Optional<String> length(String value, int longest, boolean required) {
        if (required && value.isBlank()) {
            return Optional.of(getTranslation("appointments.venues.problem.missing"));
        }
        return value.strip().length() > longest
                ? Optional.of(getTranslation("appointments.venues.problem.tooLong", longest))
                : Optional.empty();
    }
}
