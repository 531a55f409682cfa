package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodDesk;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.PeriodOutcome;
import org.jobcenterportal.periods.PeriodOutcome.Colliding;
import org.jobcenterportal.periods.PeriodOutcome.Saved;
import org.jobcenterportal.periods.PeriodOutcome.Stale;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.MonthField;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** Months of benefit and of unemployment: what is known, what follows from it today, and how to correct it. */
@Route(value = RegistryLinks.MONTHS, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class EditMonthsView extends CasePartView {

    private final PeriodDesk desk;
    private final Clock clock;
    private final FormChecks checks = new FormChecks();
    private final Div list = new Div();
    private final H2 formTitle = new H2();
    private final Select<PeriodKind> kind =
            Choices.select(this, "registry.months.kind", "enum.PeriodKind.", List.of(PeriodKind.values()));
    private final MonthField from = new MonthField(getTranslation("registry.months.from"));
    private final MonthField until = new MonthField(getTranslation("registry.months.until"));
    private @Nullable Period changing;

    EditMonthsView(CaseAccess access, CitizenDirectory citizens, PeriodDesk desk, Clock clock) {
        super(access, citizens, "registry.months.title");
        this.desk = desk;
        this.clock = clock;
        checks.add(
                from,
                () -> from.month().isEmpty()
                        ? Optional.of(getTranslation("registry.months.unreadable"))
                        : Optional.empty());
        checks.add(until, this::untilProblem);
    }

    @Override
    Component content(PersonId person) {
        begin(null);
        show(person, desk.of(person));
        var row = new Div(kind, from, until);
        row.addClassName("field-row");
        var form = new Section(
                formTitle,
                checks.summary(),
                row,
                new Div(new PrimaryButton(getTranslation("registry.months.save"), () -> save(person))));
        form.addClassNames("card", "stack");
        var all = new Div(list, form);
        all.addClassNames("stack", "case-form");
        return all;
    }

    private void begin(@Nullable Period period) {
        changing = period;
        formTitle.setText(getTranslation(period == null ? "registry.months.add" : "registry.months.change"));
        kind.setValue(period == null ? PeriodKind.BENEFIT : period.kind());
        from.show(period == null ? null : period.from());
        until.show(period == null ? null : period.until());
    }

    private void show(PersonId person, Periods periods) {
        var lines = new UnorderedList();
        lines.addClassName("month-list");
        periods.all().reversed().forEach(period -> lines.add(line(person, period)));
        var card = new Section(
                new H2(getTranslation("registry.months.known")),
                new Paragraph(new MonthsWords(this).standing(periods.on(OfficeTime.dayOf(clock.instant())))),
                periods.all().isEmpty() ? new Paragraph(getTranslation("registry.months.none")) : lines);
        card.addClassNames("card", "stack");
        list.removeAll();
        list.add(card);
    }

    private ListItem line(PersonId person, Period period) {
        var words = new MonthsWords(this).period(period);
        var change = new QuietButton(getTranslation("registry.months.edit"), IconName.EDIT, () -> {
            begin(period);
            from.focus();
        });
        change.setAriaLabel(getTranslation("registry.months.editThis", words));
        var remove = new QuietButton(
                getTranslation("registry.months.remove"),
                IconName.CLOSE,
                () -> told(person, desk.remove(person, period), "registry.months.removed"));
        remove.setAriaLabel(getTranslation("registry.months.removeThis", words));
        var line = new ListItem(new Span(words), change, remove);
        line.addClassNames("row", "wrap");
        return line;
    }

    private void save(PersonId person) {
        if (!checks.allRight()) {
            return;
        }
        var period = new Period(
                kind.getValue(), from.month().orElseThrow(), until.month().orElse(null));
        told(
                person,
                changing == null ? desk.add(person, period) : desk.change(person, changing, period),
                "registry.months.saved");
    }

    private void told(PersonId person, PeriodOutcome outcome, String savedKey) {
        switch (outcome) {
            case Saved(var periods) -> {
                begin(null);
                show(person, periods);
                part.tell(Notice.good(getTranslation(savedKey), ""));
            }
            case Colliding(var other) ->
                checks.refuse(
                        from,
                        from.getLabel(),
                        getTranslation("registry.months.collides", new MonthsWords(this).period(other)));
            case Stale(var periods) -> {
                changing = null;
                show(person, periods);
                part.tell(Notice.care(
                        getTranslation("registry.versions.stale"), getTranslation("registry.months.staleText")));
            }
        }
    }

    private Optional<String> untilProblem() {
        if (until.isUnreadable()) {
            return Optional.of(getTranslation("registry.months.unreadable"));
        }
        var ends = until.month();
        return ends.isPresent() && from.month().filter(ends.get()::isBefore).isPresent()
                ? Optional.of(getTranslation("registry.months.endsTooEarly"))
                : Optional.empty();
    }
}
