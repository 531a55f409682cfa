package org.jobcenterportal.finding.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewTest
@Row("F1")
class CaseSearchFieldTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private PersonDraft anna;

    @BeforeEach
    void aCase() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseload);
        counsellor = cases.aCounsellor();
        anna = cases.aCaseOf(counsellor);
    }

    @Test
    void a_misspelt_name_leads_to_the_file(Screens screens) {
        open(screens, counsellor);

        _setValue(field(), "Beischpiel Ana");

        var line = lines().getFirst();
        assertThat(line.getHref())
                .isEqualTo("intern/faelle/" + anna.customerNumber().value());
        assertThat(Screens.textOf(line))
                .contains(
                        "geb. 17. Mai 1990 · "
                                + anna.customerNumber().readable().replace(' ', '\u00a0'),
                        "Ihr Fall");
        assertThat(line.getElement().getOuterHTML()).contains("<mark>Anna</mark>", "<mark>Beispiel</mark>");
        assertThat(screens.text()).contains("Andere Fälle nur mit ganzer Kundennummer und Grund", "1 Treffer");
    }

    @Test
    void arrows_choose_and_the_field_says_which_line_is_chosen(Screens screens) {
        cases.aCaseOf(counsellor);
        open(screens, counsellor);
        _setValue(field(), "beispiel");

        assertThat(chosen()).isEqualTo(lines().getFirst());
        press("ArrowDown");
        assertThat(chosen()).isEqualTo(lines().getLast());
        press("ArrowDown");
        assertThat(chosen()).isEqualTo(lines().getFirst());
        press("ArrowUp");
        assertThat(chosen()).isEqualTo(lines().getLast());
    }

    @Test
    void escape_closes_and_an_arrow_opens_again(Screens screens) {
        open(screens, counsellor);
        _setValue(field(), "beispiel");
        assertThat(field().getElement().getAttribute("aria-expanded")).isEqualTo("true");

        press("Escape");
        assertThat(lines()).isEmpty();
        assertThat(field().getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(field().getElement().getAttribute("aria-activedescendant")).isNull();
        assertThat(field().getValue()).isEqualTo("beispiel");

        press("ArrowDown");
        assertThat(lines()).hasSize(1);
    }

    @Test
    @Row("F104")
    void a_whole_customer_number_of_others_leads_to_the_question_why(Screens screens) {
        open(screens, cases.aCounsellor());

        for (var number : List.of(anna.customerNumber().readable(), "998 Z 000 001")) {
            _setValue(field(), number);

            assertThat(lines()).hasSize(1);
            assertThat(Screens.textOf(lines().getFirst()))
                    .isEqualTo("Akte " + number + " öffnen\nDas Portal fragt zuerst nach dem Grund.\n↵");
        }
    }

    @Test
    void nothing_found_is_said(Screens screens) {
        open(screens, counsellor);

        _setValue(field(), "Unbekannt");

        assertThat(lines()).isEmpty();
        assertThat(screens.text()).contains("Kein Treffer");
    }

    @Test
    @Row("F8")
    void a_protected_entry_tells_no_name(Screens screens) {
        var hidden = cases.caseOf(
                counsellor,
                Citizens.speaking(
                        Citizens.anna(),
                        Citizens.anna().communication(),
                        new Protection(Protection.Reason.VIOLENCE, TODAY)));
        open(screens, counsellor);

        _setValue(field(), hidden.customerNumber().value());

        assertThat(Screens.textOf(lines().getFirst()))
                .contains("Geschützter Eintrag")
                .doesNotContain("Anna");
    }

    @Test
    void it_is_empty_on_the_next_page(Screens screens) {
        open(screens, counsellor);
        _setValue(field(), "beispiel");

        screens.open("intern/faelle/" + anna.customerNumber().value());

        assertThat(field().getValue()).isEmpty();
        assertThat(lines()).isEmpty();
    }

    @Test
    void it_speaks_english(Screens screens) {
        screens.speak(Language.ENGLISH);
        SignedIn.forThisTest(SignedIn.token(counsellor.account(), Set.of(Roles.COUNSELLOR)));
        screens.open("intern");

        _setValue(_get(Input.class, spec -> spec.withAttribute("aria-label", "Search cases")), "beispiel");

        assertThat(screens.text()).contains("Your case", "1 hit");
    }

    @Test
    void whoever_has_no_cases_has_no_search(Screens screens) {
        open(screens, cases.aColleague(Roles.EMPLOYER_SERVICE));

        assertThat(_find(Input.class)).isEmpty();
    }

    private void open(Screens screens, Colleague colleague) {
        SignedIn.forThisTest(SignedIn.token(colleague.account(), Set.of(colleague.role())));
        screens.open("intern");
    }

    private static Input field() {
        return _get(Input.class, spec -> spec.withAttribute("aria-label", "Fälle suchen"));
    }

    private static List<Anchor> lines() {
        return _find(Anchor.class, spec -> spec.withAttribute("role", "option"));
    }

    private static Anchor chosen() {
        var chosen = _get(Anchor.class, spec -> spec.withAttribute("aria-selected", "true"));
        assertThat(field().getElement().getAttribute("aria-activedescendant"))
                .isEqualTo(chosen.getId().orElseThrow());
        return chosen;
    }

    private static void press(String key) {
        _fireDomEvent(
                field(), "keydown", JsonNodeFactory.instance.objectNode().put(CaseSearchField.pressed(key), true));
    }
}
