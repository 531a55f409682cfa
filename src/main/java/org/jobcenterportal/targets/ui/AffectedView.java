package org.jobcenterportal.targets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.targets.AffectedCounts;
import org.jobcenterportal.targets.AffectedPage;
import org.jobcenterportal.targets.AffectedParent;
import org.jobcenterportal.targets.AffectedParents;
import org.jobcenterportal.targets.CareStanding;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** S8, S31: those who prepare offers see which parents the law of 1 July 2026 affects, and how their children are cared for. */
@Route(value = TargetLinks.AFFECTED, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class AffectedView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

    private final AffectedParents parents;
    private final Clock clock;

    AffectedView(AffectedParents parents, Clock clock) {
        this.parents = parents;
        this.clock = clock;
        getContent().addClassNames("affected", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var today = OfficeTime.dayOf(clock.instant());
        var day = TargetLinks.day(asked, TargetLinks.DAY)
                .filter(chosen -> !chosen.isBefore(CHANGE))
                .orElse(today.isBefore(CHANGE) ? CHANGE : today);
        var care = asked.getSingleParameter(TargetLinks.CARE)
                .flatMap(word -> Arrays.stream(CareStanding.values())
                        .filter(standing -> TargetLinks.word(standing).equals(word))
                        .findFirst())
                .orElse(null);
        var first = TargetLinks.number(asked, TargetLinks.FIRST).orElse(0);
        show(day, care, first);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("targets.affected.title");
    }

    private void show(LocalDate day, @Nullable CareStanding care, int first) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("targets.affected.title"))
                                .lead(lead())
                                .actions(new LinkButton(
                                        getTranslation("targets.affected.what-changed"),
                                        IconName.GAVEL,
                                        new LawChoice(CHANGE.minusDays(1), CHANGE, null, false).href())),
                        Notice.offer(
                                IconName.HAND,
                                getTranslation("targets.affected.offer"),
                                getTranslation("targets.affected.offer-text")),
                        day(day),
                        counts(parents.counts(CHANGE, day)),
                        list(parents.inSight(CHANGE, day, care, first), day, care));
    }

    private String lead() {
        return getTranslation(
                "targets.affected.lead",
                Rules.on(CHANGE).rule(RuleKey.CHILD_REARING).quantity("age").count(),
                Rules.on(CHANGE.minusDays(1))
                        .rule(RuleKey.CHILD_REARING)
                        .quantity("age")
                        .count());
    }

    private Component day(LocalDate day) {
        var picker = new DayPicker(getTranslation("targets.affected.day"), CHANGE, LawChoice.LATEST);
        picker.setHelperText(getTranslation("targets.affected.day-hint"));
        picker.setValue(day);
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null && !change.getValue().isBefore(CHANGE)) {
                getUI().ifPresent(ui -> ui.navigate(AffectedView.class, TargetLinks.only(change.getValue())));
            }
        });
        return picker;
    }

    private Component counts(AffectedCounts counts) {
        var both = new Div(
                table("targets.affected.by-care", counts.byCare(), care -> getTranslation("enum.CareStanding." + care)),
                table("targets.affected.by-team", counts.byTeam(), this::team),
                table(
                        "targets.affected.by-start",
                        counts.byStart(),
                        month -> getTranslation("targets.affected.month", month.atDay(1))));
        both.addClassName("affected-counts");
        return both;
    }

    private String team(String name) {
        return name.equals(AffectedCounts.NOBODY) ? getTranslation("targets.affected.nobody") : name;
    }

    private <K> Section table(String title, HonestTable<K> table, Function<K, String> words) {
        var hint = new Paragraph(getTranslation("targets.affected.joined", HonestTable.LEAST));
        hint.addClassNames("small", "muted");
        var section = new Section(new H2(getTranslation(title)), hint);
        section.addClassNames("card", "stack", "close");
        if (table.isTooFew()) {
            section.add(new Paragraph(getTranslation("targets.affected.too-few")));
            return section;
        }
        var facts = new FactList();
        table.rows()
                .forEach(row -> facts.fact(
                        row.things().stream().map(words).collect(Collectors.joining(" + ")),
                        Integer.toString(row.count())));
        facts.strong(getTranslation("targets.affected.together"), Integer.toString(table.total()));
        section.add(facts);
        return section;
    }

    private Section list(AffectedPage page, LocalDate day, @Nullable CareStanding care) {
        var section = new Section(new H2(getTranslation("targets.affected.list", page.total())), filters(day, care));
        section.addClassNames("card", "stack");
        if (page.parents().isEmpty()) {
            section.add(new EmptyState(
                    IconName.FAMILY,
                    getTranslation("targets.affected.empty"),
                    getTranslation("targets.affected.empty-text")));
            return section;
        }
        var rows = new UnorderedList();
        rows.addClassName("affected-list");
        page.parents().forEach(parent -> rows.add(row(parent)));
        var pages = new Div();
        pages.addClassName("row");
        if (page.first() > 0) {
            pages.add(new LinkButton(
                    getTranslation("targets.affected.previous"),
                    TargetLinks.affected(day, care, Math.max(0, page.first() - AffectedPage.SIZE))));
        }
        if (page.hasNext()) {
            pages.add(new LinkButton(
                    getTranslation("targets.affected.next"),
                    TargetLinks.affected(day, care, page.first() + AffectedPage.SIZE)));
        }
        section.add(rows, pages);
        return section;
    }

    private Nav filters(LocalDate day, @Nullable CareStanding chosen) {
        var filters = new Nav(filter(day, null, chosen));
        filters.addClassName("chips");
        filters.getElement().setAttribute("aria-label", getTranslation("targets.affected.filter"));
        for (var care : CareStanding.values()) {
            filters.add(filter(day, care, chosen));
        }
        return filters;
    }

    private Anchor filter(LocalDate day, @Nullable CareStanding care, @Nullable CareStanding chosen) {
        var link = new Anchor(
                TargetLinks.affected(day, care, 0),
                care == null ? getTranslation("targets.affected.all") : getTranslation("enum.CareStanding." + care));
        link.addClassName("chip");
        if (care == chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private ListItem row(AffectedParent parent) {
        var who = new Div(name(parent), note(getTranslation("targets.affected.youngest", parent.months())));
        who.addClassName("affected-who");
        return new ListItem(who, badge(parent), note(parent.counsellor()));
    }

    private Component name(AffectedParent parent) {
        if (parent.name() == null || parent.number() == null) {
            return new StatusBadge(Status.VAULT, IconName.LOCK, getTranslation("targets.affected.protected")).bare();
        }
        return new Anchor(TargetLinks.caseFile(parent.number()), parent.name().sorted());
    }

    private StatusBadge badge(AffectedParent parent) {
        return switch (parent.care()) {
            case NO_PLACE -> badge(Status.CARE, IconName.HOURGLASS, parent).bare();
            case UNKNOWN -> badge(Status.OPEN, IconName.HELP, parent).bare();
            case PLACE -> badge(Status.GOOD, IconName.CHECK, parent).bare();
            case PROMISED ->
                new StatusBadge(
                                Status.NOTE,
                                IconName.CALENDAR,
                                getTranslation("targets.affected.place-from", parent.placeFrom()))
                        .bare();
        };
    }

    private StatusBadge badge(Status status, IconName icon, AffectedParent parent) {
        return new StatusBadge(status, icon, getTranslation("enum.CareStanding." + parent.care()));
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassNames("small", "muted");
        return note;
    }
}
