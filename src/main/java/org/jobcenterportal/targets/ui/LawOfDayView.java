package org.jobcenterportal.targets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.BenefitLabel;
import org.jobcenterportal.law.Change;
import org.jobcenterportal.law.FieldOfLaw;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** F114, S31: staff choose a day and see which rules applied on it, or what changed from one day to another. */
@Route(value = TargetLinks.LAW, layout = StaffLayout.class)
@Menu(title = "targets.law.menu", icon = "GAVEL", order = 70)
@RolesAllowed({
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.TEAM_LEAD,
    Roles.STEERING,
    Roles.DATA_PROTECTION
})
class LawOfDayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> WITH_CASES =
            List.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);

    private final CurrentUser user;
    private final Clock clock;

    LawOfDayView(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("law-of-day", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = OfficeTime.dayOf(clock.instant());
        var choice = LawChoice.read(event.getLocation().getQueryParameters(), today);
        getContent().removeAll();
        getContent().add(header(), new LawFilter(choice, today, this::open));
        if (choice.compared() == null || choice.compared().equals(choice.day())) {
            showDay(choice);
        } else {
            showChanges(choice);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("targets.law.title");
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("targets.law.title"))
                .lead(getTranslation("targets.law.lead", Rules.asOf()));
        if (WITH_CASES.stream().anyMatch(user::isInRole)) {
            header.actions(
                    new LinkButton(getTranslation("targets.affected.title"), IconName.FAMILY, TargetLinks.AFFECTED));
        }
        return header;
    }

    private void open(LawChoice choice) {
        getUI().ifPresent(ui -> ui.navigate(LawOfDayView.class, choice.parameters()));
    }

    private void showDay(LawChoice choice) {
        var law = Rules.on(choice.day());
        var rules = law.rules().stream()
                .filter(rule -> choice.shows(rule, choice.day()))
                .toList();
        getContent().add(facts(choice.day()));
        if (rules.isEmpty()) {
            getContent().add(nothing("targets.law.no-rules"));
        }
        Stream.of(FieldOfLaw.values())
                .filter(field -> rules.stream().anyMatch(rule -> rule.field() == field))
                .map(field -> section(
                        field,
                        rules.stream().filter(rule -> rule.field() == field).toList(),
                        choice.day()))
                .forEach(getContent()::add);
    }

    private FactStrip facts(LocalDate day) {
        var law = Rules.on(day);
        var label = law.benefitLabel();
        return new FactStrip()
                .fact(
                        getTranslation("targets.law.benefit"),
                        getTranslation("enum.Benefit." + label.benefit()),
                        former(label))
                .fact(
                        getTranslation("targets.law.count"),
                        getTranslation("targets.law.rules", law.rules().size()),
                        getTranslation(
                                "targets.law.unverified", law.unverified().size()))
                .fact(
                        getTranslation("targets.law.newest"),
                        Rules.daysOfChange().headSet(day.plusDays(1)).reversed().stream()
                                .findFirst()
                                .map(Formats.here()::dateWithYear)
                                .orElseGet(() -> getTranslation("targets.law.before-all")),
                        "");
    }

    private String former(BenefitLabel label) {
        return label.former() == null
                ? ""
                : getTranslation("targets.law.former", getTranslation("enum.Benefit." + label.former()));
    }

    private Section section(FieldOfLaw field, List<Rule> rules, LocalDate day) {
        var section = new Section(new H2(getTranslation("enum.FieldOfLaw." + field)));
        section.addClassNames("card", "stack");
        rules.forEach(rule -> {
            var one = new Div(new H3(LawWords.on(this).name(rule.key())), new RuleWording(rule, day));
            one.addClassName("rule");
            section.add(one);
        });
        return section;
    }

    private void showChanges(LawChoice choice) {
        var isForwards = choice.day().isBefore(choice.compared());
        var earlier = isForwards ? choice.day() : choice.compared();
        var later = isForwards ? choice.compared() : choice.day();
        var changes = Rules.changes(earlier, later).stream()
                .filter(change -> choice.shows(change.before(), earlier) || choice.shows(change.after(), later))
                .toList();
        var section = new Section(new H2(getTranslation("targets.law.changes", earlier, later)));
        section.addClassNames("card", "stack");
        changes.forEach(change -> section.add(change(change, earlier, later)));
        getContent().add(changes.isEmpty() ? nothing("targets.law.no-changes") : section);
    }

    /** Before and after side by side; one below the other where the screen is narrow. */
    private Div change(Change change, LocalDate earlier, LocalDate later) {
        var sides = new Div(side(earlier, change.before()), side(later, change.after()));
        sides.addClassName("rule-sides");
        var one = new Div(new H3(LawWords.on(this).name(change.key())), sides);
        one.addClassName("rule");
        return one;
    }

    private Div side(LocalDate day, @Nullable Rule rule) {
        return new Div(new H4(Formats.here().dateWithYear(day)), new RuleWording(rule, day));
    }

    private Component nothing(String key) {
        return new EmptyState(IconName.GAVEL, getTranslation(key), getTranslation("targets.law.other-choice"));
    }
}
