package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.eligibility.Criterion;
import org.jobcenterportal.eligibility.FittingCaseload;
import org.jobcenterportal.eligibility.FittingPeople;
import org.jobcenterportal.eligibility.FittingPerson;
import org.jobcenterportal.eligibility.RuleWords;
import org.jobcenterportal.eligibility.Where;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** F12: a colleague sees whom of her own cases an offer fits, by name and without a rank. */
@Route(value = EligibilityLinks.WHO_FITS, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class WhoFitsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FittingCaseload caseload;
    private final Catalogue catalogue;
    private final RunDirectory runs;
    private final Clock clock;

    WhoFitsView(FittingCaseload caseload, Catalogue catalogue, RunDirectory runs, Clock clock) {
        this.caseload = caseload;
        this.catalogue = catalogue;
        this.runs = runs;
        this.clock = clock;
        getContent().addClassNames("fitting", "stack");
    }

    /** What the address chooses. */
    private record Chosen(MeasureDetails measure, @Nullable RunId run, Closeness closeness, int first) {

        String with(Closeness other) {
            return EligibilityLinks.whoFits(measure.key(), run, other, 0);
        }

        String from(int row) {
            return EligibilityLinks.whoFits(measure.key(), run, closeness, row);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var measure = EligibilityLinks.measure(event.getRouteParameters())
                .flatMap(catalogue::byKey)
                .orElseThrow(NotFoundException::new);
        var today = OfficeTime.dayOf(clock.instant());
        var open = runs.runsOf(measure.id()).stream()
                .filter(run -> run.isOpenOn(today))
                .toList();
        var run = EligibilityLinks.run(asked)
                .filter(id -> open.stream().anyMatch(one -> one.id().equals(id)))
                .orElseGet(() -> open.isEmpty() ? null : open.getFirst().id());
        show(new Chosen(measure, run, EligibilityLinks.closeness(asked), EligibilityLinks.first(asked)), open, today);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("eligibility.who.title");
    }

    private void show(Chosen chosen, List<RunDetails> open, LocalDate today) {
        var people = chosen.run() == null
                ? caseload.forMeasure(chosen.measure().id(), chosen.closeness(), chosen.first())
                : caseload.forRun(chosen.run(), chosen.closeness(), chosen.first());
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation(
                                "eligibility.who.heading", chosen.measure().name(getLocale())))
                        .lead(getTranslation("eligibility.who.lead", people.day()))
                        .actions(new LinkButton(
                                getTranslation("eligibility.who.offer"),
                                EligibilityLinks.measure(chosen.measure().key()))));
        if (!open.isEmpty()) {
            getContent().add(runs(chosen, open, today));
        }
        getContent().add(list(chosen, people));
    }

    private Nav runs(Chosen chosen, List<RunDetails> open, LocalDate today) {
        var nav = chips("eligibility.who.runs");
        open.forEach(run -> nav.add(chip(
                EligibilityLinks.whoFits(chosen.measure().key(), run.id(), chosen.closeness(), 0),
                getTranslation(
                        "eligibility.who.run", run.nextEntry(today), run.place().name()),
                run.id().equals(chosen.run()))));
        return nav;
    }

    private Component list(Chosen chosen, FittingPeople people) {
        var filter = chips("eligibility.who.filter");
        for (var closeness : Closeness.values()) {
            filter.add(chip(
                    chosen.with(closeness),
                    getTranslation("enum.Closeness." + closeness),
                    closeness == chosen.closeness()));
        }
        var section = new Section(new H2(getTranslation("eligibility.who.count", people.total())), filter);
        section.addClassNames("card", "stack");
        if (people.people().isEmpty()) {
            section.add(new EmptyState(
                    IconName.GROUP,
                    getTranslation("eligibility.who.empty"),
                    getTranslation("eligibility.who.empty-text")));
            return section;
        }
        var rows = new UnorderedList();
        rows.addClassName("fit-people");
        people.people().forEach(person -> rows.add(row(person, chosen)));
        section.add(rows, pages(chosen, people));
        return section;
    }

    private ListItem row(FittingPerson person, Chosen chosen) {
        if (person.name() == null || person.number() == null) {
            return new ListItem(
                    new StatusBadge(Status.VAULT, IconName.LOCK, getTranslation("eligibility.who.protected")).bare());
        }
        var who = new Div(new Anchor(
                EligibilityLinks.offers(person.number()), person.name().sorted()));
        who.addClassName("fit-who");
        person.open().forEach(criterion -> who.add(open(criterion)));
        return new ListItem(who, way(person.open(), person.number(), person.name(), chosen));
    }

    private LinkButton way(List<Criterion> open, CustomerNumber number, PersonName name, Chosen chosen) {
        if (EligibilityLinks.goesThroughEqualityOfficer(open)) {
            return new LinkButton(
                            getTranslation("eligibility.where.EQUALITY_OFFICER"),
                            EligibilityLinks.to(Where.EQUALITY_OFFICER, number))
                    .compact();
        }
        var suggest = new LinkButton(
                        getTranslation("eligibility.offers.suggest"),
                        EligibilityLinks.suggest(number, chosen.measure().key()))
                .compact();
        suggest.getElement().setAttribute("aria-label", getTranslation("eligibility.who.suggest-label", name.full()));
        return suggest;
    }

    /** The rule and what is missing; the fact itself stands in the person's own page. */
    private Div open(Criterion criterion) {
        var rule = new Span(RuleWords.of(criterion.condition(), this::getTranslation));
        rule.addClassNames("small", "muted");
        return new Div(
                FitLines.badge(criterion.verdict(), getTranslation("eligibility.verdict." + criterion.verdict()))
                        .bare(),
                rule);
    }

    private Div pages(Chosen chosen, FittingPeople people) {
        var pages = new Div();
        pages.addClassName("row");
        if (people.first() > 0) {
            pages.add(new LinkButton(
                    getTranslation("eligibility.who.previous"),
                    chosen.from(Math.max(0, people.first() - FittingPeople.SIZE))));
        }
        if (people.hasNext()) {
            pages.add(new LinkButton(
                    getTranslation("eligibility.who.next"), chosen.from(people.first() + FittingPeople.SIZE)));
        }
        return pages;
    }

    private Nav chips(String label) {
        var nav = new Nav();
        nav.addClassName("chips");
        nav.getElement().setAttribute("aria-label", getTranslation(label));
        return nav;
    }

    private static Anchor chip(String href, String words, boolean isChosen) {
        var link = new Anchor(href, words);
        link.addClassName("chip");
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
