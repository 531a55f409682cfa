package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.registry.Known;
import org.jobcenterportal.registry.NewCase;
import org.jobcenterportal.registry.NewCaseDesk;
import org.jobcenterportal.registry.NewCaseOutcome.Created;
import org.jobcenterportal.registry.NewCaseOutcome.Refused;
import org.jobcenterportal.registry.NewCaseRefusal;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jspecify.annotations.Nullable;

/** F1: a counsellor records somebody whom the office gets to know; who may be recorded already is told while she types. */
@Route(value = RegistryLinks.NEW, layout = StaffLayout.class)
@Menu(title = "registry.new.title", icon = "ADD", order = 58)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.TEAM_LEAD})
class NewCaseView extends Composite<Div> implements HasDynamicTitle {

    private final NewCaseDesk desk;
    private final Clock clock;
    private final FormChecks checks = new FormChecks();
    private final Div told = new Div();
    private final Div known = new Div();
    private final TextField number = text("registry.new.number", 20);
    private final TextField given = text("registry.new.given", PersonName.MAX_LENGTH);
    private final TextField family = text("registry.new.family", PersonName.MAX_LENGTH);
    private final DatePicker birthDate = new DatePicker(getTranslation("registry.new.birthDate"));
    private final Select<FormOfAddress> address =
            Choices.select(this, "registry.new.address", "registry.address.form.", List.of(FormOfAddress.values()));
    private final Select<Sex> sex = Choices.select(this, "registry.new.sex", "registry.sex.", List.of(Sex.values()));
    private final ComboBox<String> citizenship = new ComboBox<>(getTranslation("registry.new.citizenship"));
    private final ComboBox<String> language = Choices.language(this, "registry.reach.language", true, getLocale());
    private final AddressFields residence = new AddressFields(checks);
    private final TextField household = text("registry.new.household", 20);
    private final Select<HouseholdRole> role =
            Choices.select(this, "registry.new.role", "registry.role.", List.of(HouseholdRole.values()));
    private final DatePicker since = new DatePicker(getTranslation("registry.new.since"));

    NewCaseView(NewCaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        prepare();
        addChecks();
        known.getElement().setAttribute("aria-live", "polite");
        known.addClassNames("stack", "close");
        getContent().addClassNames("stack", "case-part");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).lead(getTranslation("registry.new.lead")),
                        told,
                        checks.summary(),
                        form());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.new.title");
    }

    private void prepare() {
        var today = OfficeTime.dayOf(clock.instant());
        var reader = Locale.of(getLocale().getLanguage());
        number.setHelperText(getTranslation("registry.new.numberHint"));
        household.setHelperText(getTranslation("registry.new.householdHint"));
        citizenship.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> Locale.of("", code).getDisplayCountry(reader)))
                .toList());
        citizenship.setItemLabelGenerator(code -> Locale.of("", code).getDisplayCountry(reader));
        citizenship.setManualValidation(true);
        citizenship.setValue("DE");
        language.setValue("de");
        address.setValue(FormOfAddress.NEUTRAL);
        sex.setValue(Sex.UNSPECIFIED);
        role.setValue(HouseholdRole.APPLICANT);
        List.of(birthDate, since).forEach(date -> {
            date.setLocale(getLocale());
            date.setManualValidation(true);
            date.setMax(today);
        });
        since.setValue(today.withDayOfMonth(1));
        List.of(number, given, family).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> look());
        });
        birthDate.addValueChangeListener(change -> look());
    }

    private void addChecks() {
        checks.add(
                number,
                () -> RegistryLinks.customerNumber(number.getValue()).isEmpty()
                        ? problem("registry.new.numberWrong")
                        : Optional.empty());
        checks.add(given, () -> given.getValue().isBlank() ? problem("registry.new.missing") : Optional.empty());
        checks.add(family, () -> family.getValue().isBlank() ? problem("registry.new.missing") : Optional.empty());
        checks.add(birthDate, () -> birth() == null ? problem("registry.new.birthDateMissing") : Optional.empty());
        checks.add(
                citizenship, () -> citizenship.getValue() == null ? problem("registry.new.missing") : Optional.empty());
        checks.add(
                language,
                () -> language.getValue() == null ? problem("registry.reach.languageMissing") : Optional.empty());
        checks.add(
                household, () -> householdNumber() == null ? problem("registry.new.householdWrong") : Optional.empty());
        checks.add(since, () -> since.getValue() == null ? problem("registry.mandates.dayMissing") : Optional.empty());
    }

    private Component form() {
        var who = card("registry.new.who", row(number), row(given, family, birthDate), known, row(address, sex));
        var more = card("registry.new.more", row(citizenship, language), residence);
        var together = card("registry.new.together", row(household, role, since));
        var form = new Div(
                who, more, together, new Div(new PrimaryButton(getTranslation("registry.new.save"), this::save)));
        form.addClassNames("stack", "case-form");
        return form;
    }

    /** Who may be recorded already, as far as the one who types may know. */
    private void look() {
        known.removeAll();
        var name = given.getValue().isBlank() || family.getValue().isBlank()
                ? null
                : new PersonName(given.getValue(), family.getValue());
        desk.known(RegistryLinks.customerNumber(number.getValue()).orElse(null), name, birth())
                .forEach(one -> known.add(notice(one)));
    }

    private Notice notice(Known one) {
        return switch (one) {
            case Known.Open(var person, var theirs) ->
                Notice.care(
                        getTranslation("registry.new.knownOpen", person.name().full()),
                        getTranslation("registry.new.knownNumber", theirs.readable()),
                        file(theirs));
            case Known.NumberOfOthers(var theirs) ->
                Notice.care(
                        getTranslation("registry.new.numberTaken"),
                        getTranslation("registry.new.othersText"),
                        file(theirs));
            case Known.CaseOfOthers others ->
                Notice.note(getTranslation("registry.new.knownOthers"), getTranslation("registry.new.knownOthersText"));
        };
    }

    private Component file(CustomerNumber theirs) {
        return new LinkButton(getTranslation("registry.part.open"), IconName.FORWARD, RegistryLinks.file(theirs));
    }

    private void save() {
        if (!checks.allRight()) {
            return;
        }
        var draft = draft();
        switch (desk.create(draft)) {
            case Created created -> {
                told.removeAll();
                var notice = Notice.good(
                        getTranslation("registry.new.created", draft.name().full()),
                        getTranslation("registry.new.createdText"),
                        file(draft.number()),
                        new LinkButton(
                                getTranslation("registry.new.toProfile"),
                                RegistryLinks.to(RegistryLinks.PROFILE, draft.number())));
                told.add(notice);
                List.of(number, given, family).forEach(TextField::clear);
                birthDate.clear();
                BrowserActions.focusBesideWhatIsSeen(notice);
            }
            case Refused(var why) -> refuse(why);
        }
    }

    private NewCase draft() {
        var birth = birth();
        var number = householdNumber();
        if (birth == null || number == null) {
            throw new IllegalStateException("The form is checked before it is read");
        }
        return new NewCase(
                new CustomerNumber(this.number.getValue()),
                new PersonName(given.getValue(), family.getValue()),
                address.getValue(),
                sex.getValue(),
                birth,
                new Citizenship(citizenship.getValue()),
                residence.value().map(home -> new Residence(home, null)).orElse(null),
                new ReachDraft(
                        new Communication(
                                Communication.BY_LETTER.channel(),
                                language.getValue(),
                                false,
                                Communication.BY_LETTER.interpreter(),
                                false),
                        Set.of(),
                        null,
                        null),
                number,
                role.getValue(),
                since.getValue());
    }

    private void refuse(NewCaseRefusal why) {
        var words = getTranslation("registry.new.refused." + why.name());
        switch (why) {
            case CUSTOMER_NUMBER_TAKEN -> checks.refuse(number, number.getLabel(), words);
            case HOUSEHOLD_NUMBER_TAKEN, HOUSEHOLD_UNKNOWN -> checks.refuse(household, household.getLabel(), words);
            case ROLE_TAKEN -> checks.refuse(role, role.getLabel(), words);
            case BORN_LATER -> checks.refuse(birthDate, birthDate.getLabel(), words);
        }
    }

    private @Nullable BirthDate birth() {
        try {
            return birthDate.getValue() == null ? null : new BirthDate(birthDate.getValue());
        } catch (IllegalArgumentException longAgo) {
            return null;
        }
    }

    private @Nullable HouseholdNumber householdNumber() {
        try {
            return new HouseholdNumber(household.getValue());
        } catch (IllegalArgumentException noNumber) {
            return null;
        }
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

    private Section card(String titleKey, Component... content) {
        var card = new Section(new H2(getTranslation(titleKey)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }
}
