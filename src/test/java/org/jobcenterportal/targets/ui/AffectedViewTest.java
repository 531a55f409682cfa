package org.jobcenterportal.targets.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.OpenCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"S8", "S31"})
class AffectedViewTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private WhyCard why;

    @Autowired
    private TestClock clock;

    private Colleague me;

    @BeforeEach
    void aColleagueWithCases() {
        clock.set(TestClock.START);
        me = new Cases(organisation, citizens, caseloads).aCounsellor();
    }

    @Test
    void parents_are_listed_with_the_care_of_the_youngest(Screens screens) {
        var parent = parent(Citizens.anna());

        open(screens, "intern/rechtsstand/betroffene");

        assertThat(screens.heading()).isEqualTo("Wen betrifft der 1. Juli 2026?");
        assertThat(rowOf(parent)).contains("Beispiel, Anna", "Jüngstes Kind: 20 Monate", "Platz ab 1. Februar 2027");
        assertThat(screens.text()).contains("Angebote vorbereiten, nicht vorladen.");
    }

    @Test
    void a_filter_lives_in_the_address(Screens screens) {
        var parent = parent(Citizens.anna());

        open(screens, "intern/rechtsstand/betroffene?tag=2026-11-24&betreuung=mit-platz");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.contains(parent.customerNumber().value()));
        assertThat(_find(Anchor.class, link -> link.withClasses("chip")))
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getText)
                .containsExactly("mit Platz");
    }

    @Test
    @Row("F8")
    void a_protected_person_stands_there_without_a_name(Screens screens) {
        var hidden = Citizens.speaking(
                Citizens.born(LocalDate.of(1991, 1, 1)),
                Citizens.anna().communication(),
                new Protection(Protection.Reason.VIOLENCE, TODAY));
        parent(hidden);

        open(screens, "intern/rechtsstand/betroffene");

        assertThat(screens.text()).contains("Geschützter Eintrag");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.contains(hidden.customerNumber().value()));
    }

    @Test
    @Row("F3")
    void the_case_file_says_why_somebody_is_in_a_group(Screens screens) {
        var parent = parent(Citizens.anna());
        open(screens, "intern/rechtsstand");

        var card = me.does(
                () -> why.create(new OpenCase(parent.id().value(), () -> {})).orElseThrow());
        UI.getCurrent().add(card);
        var chip = _get(Button.class, spec -> spec.withText("Erziehende"));
        assertThat(open()).isEmpty();
        _click(chip);

        assertThat(chip.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(open())
                .singleElement()
                .satisfies(explanation -> assertThat(Screens.textOf(explanation))
                        .contains(
                                "ist 20 Monate alt und hat noch keinen Kita-Platz. Der Platz beginnt am 1. Februar 2027.",
                                "§ 10 Abs. 1 Nr. 3 SGB II, Rechtsstand 1. Juli 2026: Bis zum Alter von 14 Monaten",
                                "Vorher galt: Bis zum Alter von 3 Jahren",
                                "Bis dahin: Angebot machen, nicht vorladen."));
        _click(chip);
        assertThat(open()).isEmpty();
    }

    private void open(Screens screens, String address) {
        me.does(() -> {
            screens.open(address);
            return true;
        });
    }

    private static List<Div> open() {
        return _find(Div.class, spec -> spec.withClasses("why")).stream()
                .filter(explanation -> !explanation.hasClassName("closed"))
                .toList();
    }

    private static String rowOf(PersonDraft parent) {
        return _find(ListItem.class).stream()
                .filter(item -> item.getElement()
                        .getOuterHTML()
                        .contains(parent.customerNumber().value()))
                .map(Screens::textOf)
                .findFirst()
                .orElse("");
    }

    private PersonDraft parent(PersonDraft parent) {
        var promised = new CareSituation(Place.PROMISED, FEBRUARY, Kind.NURSERY, null, null);
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(parent, HouseholdRole.APPLICANT, null),
                new MemberDraft(Citizens.born(LocalDate.of(2025, 3, 18)), HouseholdRole.CHILD, promised))));
        caseloads.importAssignments(Stream.of(new AssignmentDraft(parent.id(), me.staff(), null)));
        return parent;
    }
}
