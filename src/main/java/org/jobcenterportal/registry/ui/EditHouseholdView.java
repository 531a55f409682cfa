package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.HouseholdDetails;
import org.jobcenterportal.citizens.HouseholdDetails.Member;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.registry.HouseholdDesk;
import org.jobcenterportal.registry.HouseholdDesk.Regrouping;
import org.jobcenterportal.registry.HouseholdOutcome.Done;
import org.jobcenterportal.registry.HouseholdOutcome.Refused;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jspecify.annotations.Nullable;

/** F2: who belongs to a household, as what and since when; who leaves, changes her role, or begins one of her own. */
@Route(value = RegistryLinks.HOUSEHOLD, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class EditHouseholdView extends CasePartView {

    /** Where somebody belongs from the day on. */
    private enum Place {
        STAYS,
        LEAVES,
        NEW_HOUSEHOLD
    }

    private record Row(PersonId person, HouseholdRole before, Select<Place> place, Select<HouseholdRole> role) {}

    private final HouseholdDesk desk;
    private final Clock clock;
    private final Div content = new Div();

    EditHouseholdView(CaseAccess access, CitizenDirectory citizens, HouseholdDesk desk, Clock clock) {
        super(access, citizens, "registry.household.title");
        this.desk = desk;
        this.clock = clock;
        content.addClassNames("stack", "case-form");
    }

    @Override
    Component content(PersonId person) {
        show(person);
        return content;
    }

    private void show(PersonId person) {
        content.removeAll();
        desk.of(person)
                .ifPresentOrElse(
                        household -> content.add(form(person, household), history(household)),
                        () -> content.add(new Paragraph(getTranslation("registry.household.none"))));
    }

    private Section form(PersonId person, HouseholdDetails household) {
        var today = OfficeTime.dayOf(clock.instant());
        var checks = new FormChecks();
        var from = new DatePicker(getTranslation("registry.household.from"));
        from.setLocale(getLocale());
        from.setManualValidation(true);
        from.setValue(today);
        checks.add(from, () -> from.getValue() == null ? problem("registry.mandates.dayMissing") : Optional.empty());
        var newNumber = new TextField(getTranslation("registry.household.newNumber"));
        newNumber.setHelperText(getTranslation("registry.new.householdHint"));
        newNumber.setManualValidation(true);
        newNumber.setMaxLength(20);
        var card = new Section(
                new H2(getTranslation(
                        "registry.household.number", household.number().value())),
                checks.summary());
        card.addClassNames("card", "stack");
        var rows = household.on(today).stream()
                .filter(member -> member.until() == null)
                .map(member -> row(card, member))
                .toList();
        checks.add(
                newNumber,
                () -> rows.stream().anyMatch(row -> row.place().getValue() == Place.NEW_HOUSEHOLD)
                                && read(newNumber.getValue()) == null
                        ? problem("registry.new.householdWrong")
                        : Optional.empty());
        var last = new Div(from, newNumber);
        last.addClassName("field-row");
        card.add(last, new Div(new PrimaryButton(getTranslation("registry.household.save"), () -> {
            if (checks.allRight()) {
                save(person, regrouping(household, rows, from, newNumber), checks, from, newNumber);
            }
        })));
        return card;
    }

    private Row row(Section card, Member member) {
        var place =
                Choices.select(this, "registry.household.place", "registry.household.place.", List.of(Place.values()));
        var role = Choices.select(this, "registry.new.role", "registry.role.", List.of(HouseholdRole.values()));
        place.setValue(Place.STAYS);
        role.setValue(member.role());
        place.addValueChangeListener(change -> role.setEnabled(change.getValue() != Place.LEAVES));
        var name = new Paragraph(member.person().name().full());
        name.addClassName("strong");
        var line = new Div(name, place, role);
        line.addClassName("field-row");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", member.person().name().full());
        card.add(line);
        return new Row(member.person().id(), member.role(), place, role);
    }

    private Regrouping regrouping(HouseholdDetails household, List<Row> rows, DatePicker from, TextField newNumber) {
        var seen = new LinkedHashMap<PersonId, HouseholdRole>();
        rows.forEach(row -> seen.put(row.person(), row.before()));
        var leaving = at(rows, Place.NEW_HOUSEHOLD);
        return new Regrouping(
                household.number(),
                from.getValue(),
                seen,
                at(rows, Place.STAYS),
                leaving,
                leaving.isEmpty() ? Optional.empty() : Optional.ofNullable(read(newNumber.getValue())));
    }

    private static Map<PersonId, HouseholdRole> at(List<Row> rows, Place place) {
        var there = new LinkedHashMap<PersonId, HouseholdRole>();
        rows.stream()
                .filter(row -> row.place().getValue() == place)
                .forEach(row -> there.put(row.person(), row.role().getValue()));
        return there;
    }

    private void save(PersonId person, Regrouping regrouping, FormChecks checks, DatePicker from, TextField newNumber) {
        switch (desk.regroup(person, regrouping)) {
            case Done done -> {
                show(person);
                part.tell(Notice.good(getTranslation("registry.household.saved"), ""));
            }
            case Refused(var why) -> {
                var words = getTranslation("registry.household.refused." + why.name());
                switch (why) {
                    case NUMBER_TAKEN -> checks.refuse(newNumber, newNumber.getLabel(), words);
                    case TOO_EARLY -> checks.refuse(from, from.getLabel(), words);
                    case ONE_APPLICANT, ONE_PARTNER, STALE ->
                        part.tell(Notice.care(getTranslation("registry.household.notSaved"), words));
                }
            }
        }
    }

    private Section history(HouseholdDetails household) {
        var list = new UnorderedList();
        household.people().stream()
                .sorted((one, other) -> other.since().compareTo(one.since()))
                .forEach(member -> list.add(new ListItem(term(member))));
        var card = new Section(new H2(getTranslation("registry.household.history")), list);
        card.addClassNames("card", "stack");
        return card;
    }

    private String term(Member member) {
        var role = getTranslation("registry.role." + member.role().name());
        var since = Formats.here().dateWithYear(member.since());
        return member.until() == null
                ? getTranslation(
                        "registry.household.since", member.person().name().full(), role, since)
                : getTranslation(
                        "registry.household.fromTo",
                        member.person().name().full(),
                        role,
                        since,
                        Formats.here().dateWithYear(member.until()));
    }

    private Optional<String> problem(String key) {
        return Optional.of(getTranslation(key));
    }

    private static @Nullable HouseholdNumber read(String typed) {
        try {
            return new HouseholdNumber(typed);
        } catch (IllegalArgumentException noNumber) {
            return null;
        }
    }
}
