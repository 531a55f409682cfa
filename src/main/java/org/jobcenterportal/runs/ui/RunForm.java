package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.runs.ContractDraft;
import org.jobcenterportal.runs.DayPart;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.RunContact;
import org.jobcenterportal.runs.RunDraft;
import org.jobcenterportal.runs.RunHours;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.runs.RunPlace;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** A run to write: under which contract, when, with how many places, where, and whom one asks. */
class RunForm extends Composite<Div> {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final RunWords words = RunWords.on(this);
    private final ErrorSummary summary = new ErrorSummary();
    private final Select<ContractDraft> contract = new Select<>();
    private final Select<EntryMode> entry = new Select<>();
    private final DayPicker startsOn = new DayPicker(getTranslation("runs.form.starts"), EARLIEST, LATEST);
    private final DayPicker endsOn = new DayPicker(getTranslation("runs.form.ends"), EARLIEST, LATEST);
    private final PlacesRows places = new PlacesRows();
    private final IntegerField fewest = new IntegerField(getTranslation("runs.form.fewest"));
    private final Select<DayPart> part = new Select<>();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(getTranslation("runs.form.weekdays"));
    private final TimePicker from = new TimePicker(getTranslation("runs.form.from"));
    private final TimePicker until = new TimePicker(getTranslation("runs.form.until"));
    private final TextField placeName = new TextField(getTranslation("runs.form.place"));
    private final TextField street = new TextField(getTranslation("runs.form.street"));
    private final TextField houseNumber = new TextField(getTranslation("runs.form.house-number"));
    private final TextField postalCode = new TextField(getTranslation("runs.form.postal-code"));
    private final TextField city = new TextField(getTranslation("runs.form.city"));
    private final TextField wayThere = new TextField(getTranslation("runs.form.way"));
    private final Checkbox barrierFree = new Checkbox(getTranslation("runs.form.barrier-free"));
    private final Checkbox childcare = new Checkbox(getTranslation("runs.form.childcare"));
    private final TextField contact = new TextField(getTranslation("runs.form.contact"));
    private final TextField phone = new TextField(getTranslation("runs.form.phone"));
    private final TextField email = new TextField(getTranslation("runs.form.email"));
    private RunId id = RunId.next();

    RunForm(List<ContractDraft> contracts) {
        contract.setLabel(getTranslation("runs.form.contract"));
        contract.setItems(contracts);
        contract.setItemLabelGenerator(words::contract);
        entry.setLabel(getTranslation("runs.form.entry"));
        entry.setItems(EntryMode.values());
        entry.setItemLabelGenerator(words::of);
        entry.setValue(EntryMode.FIXED);
        part.setLabel(getTranslation("runs.form.part"));
        part.setItems(DayPart.values());
        part.setItemLabelGenerator(words::of);
        part.setValue(DayPart.MORNING);
        part.addValueChangeListener(change -> showTimes());
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(words::weekday);
        weekdays.addClassName("weekday-choice");
        weekdays.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        endsOn.setHelperText(getTranslation("runs.form.ends-hint"));
        wayThere.setHelperText(getTranslation("runs.form.way-hint"));
        wayThere.setMaxLength(300);
        placeName.setMaxLength(120);
        street.setMaxLength(120);
        houseNumber.setMaxLength(12);
        city.setMaxLength(80);
        city.setValue(getTranslation("runs.form.city-usual"));
        contact.setMaxLength(120);
        fewest.setMin(1);
        fewest.setMax(1000);
        getContent().addClassNames("stack");
        getContent()
                .add(
                        summary,
                        section("when", columns(contract, entry, startsOn, endsOn, fewest), places),
                        section("hours", columns(part, from, until), weekdays),
                        section(
                                "where",
                                columns(placeName, street, houseNumber, postalCode, city, wayThere),
                                barrierFree,
                                childcare),
                        section("contact", columns(contact, phone, email)));
    }

    void show(RunDraft run) {
        id = run.id();
        contract.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(run.contract()))
                .findFirst()
                .ifPresent(contract::setValue);
        contract.setReadOnly(true);
        entry.setValue(run.entry());
        startsOn.setValue(run.startsOn());
        endsOn.setValue(run.endsOn());
        places.show(run.places(), run.startsOn());
        fewest.setValue(run.fewest());
        part.setValue(run.hours().part());
        weekdays.setValue(run.hours().weekdays());
        from.setValue(run.hours().from());
        until.setValue(run.hours().until());
        placeName.setValue(run.place().name());
        street.setValue(run.place().address().street());
        houseNumber.setValue(run.place().address().houseNumber());
        postalCode.setValue(run.place().address().postalCode());
        city.setValue(run.place().address().city());
        wayThere.setValue(run.place().wayThere() == null ? "" : run.place().wayThere());
        barrierFree.setValue(run.place().isBarrierFree());
        childcare.setValue(run.isChildcareOnSite());
        contact.setValue(run.contact().name());
        phone.setValue(
                run.contact().phone() == null ? "" : run.contact().phone().readable());
        email.setValue(
                run.contact().email() == null ? "" : run.contact().email().value());
    }

    /** The only contract there is, or the one that was chosen before. */
    void choose(ContractDraft chosen, LocalDate today) {
        contract.setValue(chosen);
        startsOn.setValue(chosen.startsOn().isBefore(today) ? today : chosen.startsOn());
        endsOn.setValue(chosen.endsOn());
        places.first().setValue(chosen.places());
    }

    /** What has been written, if nothing is wrong with it; else the fields say what is. */
    Optional<RunDraft> draft() {
        var errors = errors();
        summary.show(errors, this::errors);
        return errors.isEmpty() ? Optional.of(written()) : Optional.empty();
    }

    /** The service knows better about the days. */
    void outsideContract() {
        summary.show(List.of(RunWords.wrong(startsOn, "runs.form.outside-contract")));
    }

    /** More people are there than there would be places. */
    void tooFewPlaces(int taken) {
        var field = places.first();
        field.setErrorMessage(getTranslation("runs.form.too-few", taken));
        field.setInvalid(true);
        summary.show(List.of(new FieldError(field, field.getErrorMessage())));
    }

    private RunDraft written() {
        return new RunDraft(
                id,
                contract.getValue().id(),
                entry.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                places.places(startsOn.getValue()),
                fewest.getValue(),
                new RunPlace(
                        placeName.getValue().strip(),
                        new PostalAddress(
                                street.getValue().strip(),
                                houseNumber.getValue().strip(),
                                postalCode.getValue().strip(),
                                city.getValue().strip()),
                        wayThere.isEmpty() ? null : wayThere.getValue().strip(),
                        barrierFree.getValue()),
                new RunHours(part.getValue(), weekdays.getValue(), time(from), time(until)),
                childcare.getValue(),
                new RunContact(
                        contact.getValue().strip(),
                        phone.isEmpty()
                                ? null
                                : new PhoneNumber(phone.getValue().strip()),
                        email.isEmpty()
                                ? null
                                : new EmailAddress(email.getValue().strip())));
    }

    private @Nullable LocalTime time(TimePicker field) {
        return part.getValue() == DayPart.BY_ARRANGEMENT ? null : field.getValue();
    }

    private void showTimes() {
        var isFixed = part.getValue() != DayPart.BY_ARRANGEMENT;
        from.setVisible(isFixed);
        until.setVisible(isFixed);
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        List.<HasValidation>of(
                        contract,
                        startsOn,
                        endsOn,
                        places.first(),
                        fewest,
                        weekdays,
                        from,
                        until,
                        postalCode,
                        phone,
                        email)
                .forEach(field -> field.setInvalid(false));
        if (contract.getValue() == null) {
            errors.add(RunWords.wrong(contract, "runs.form.missing"));
        }
        days(errors);
        if (places.first().getValue() == null) {
            errors.add(RunWords.wrong(places.first(), "runs.form.missing"));
        } else if (startsOn.getValue() != null && !places.isRight(startsOn.getValue())) {
            errors.add(RunWords.wrong(places.first(), "runs.form.places-wrong"));
        }
        if (weekdays.getValue().isEmpty()) {
            errors.add(RunWords.wrong(weekdays, "runs.form.weekday-missing"));
        }
        if (part.getValue() != DayPart.BY_ARRANGEMENT) {
            if (from.getValue() == null) {
                errors.add(RunWords.wrong(from, "runs.form.missing"));
            } else if (until.getValue() == null || !until.getValue().isAfter(from.getValue())) {
                errors.add(RunWords.wrong(until, "runs.form.until-before"));
            }
        }
        for (var field : List.of(placeName, street, houseNumber, city, contact)) {
            field.setInvalid(false);
            if (field.getValue().isBlank()) {
                errors.add(RunWords.wrong(field, "runs.form.missing"));
            }
        }
        if (!postalCode.getValue().strip().matches("\\d{5}")) {
            errors.add(RunWords.wrong(postalCode, "runs.form.postal-code-wrong"));
        }
        if (!phone.isEmpty() && !PhoneNumber.isValid(phone.getValue().strip())) {
            errors.add(RunWords.wrong(phone, "runs.form.phone-wrong"));
        }
        if (!email.isEmpty() && !EmailAddress.isValid(email.getValue().strip())) {
            errors.add(RunWords.wrong(email, "runs.form.email-wrong"));
        }
        return errors;
    }

    private void days(List<FieldError> errors) {
        if (startsOn.getValue() == null) {
            errors.add(RunWords.wrong(startsOn, "runs.form.missing"));
        } else if (endsOn.getValue() != null && endsOn.getValue().isBefore(startsOn.getValue())) {
            errors.add(RunWords.wrong(endsOn, "runs.form.end-before"));
        } else if (endsOn.getValue() == null && entry.getValue() == EntryMode.FIXED) {
            errors.add(RunWords.wrong(endsOn, "runs.form.end-missing"));
        }
    }

    private Section section(String name, Component... content) {
        var section = new Section(new H2(getTranslation("runs.form.section." + name)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    private static FormLayout columns(Component... fields) {
        var layout = new FormLayout(fields);
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth("14rem");
        return layout;
    }
}
