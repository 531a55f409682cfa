package org.jobcenterportal.eligibility.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.eligibility.Condition;
import org.jobcenterportal.eligibility.CriterionKind;
import org.jobcenterportal.eligibility.RuleDesk;
import org.jobcenterportal.eligibility.RuleDraft;
import org.jobcenterportal.eligibility.RuleId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunsImport;
import org.jobcenterportal.uikit.OpenCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F12", "S15"})
class FittingViewsTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private RuleDesk desk;

    @Autowired
    private OffersCard card;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private CatalogueImport measures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private TestClock clock;

    private Offers offers;
    private Cases cases;
    private Colleague me;
    private Colleague management;

    @BeforeEach
    void aColleagueAndOffers() {
        clock.set(TestClock.START);
        offers = new Offers(measures, catalogue, runs, directory);
        cases = new Cases(organisation, citizens, caseloads);
        me = cases.aCounsellor();
        management = cases.aColleague(Roles.MEASURE_MANAGEMENT);
    }

    @Test
    void the_page_of_a_person_says_what_fits_and_what_is_missing_with_the_way_there(Screens screens) {
        var mini = anOffer(
                Condition.of(CriterionKind.YOUNGEST_CHILD_FROM, 3), Condition.of(CriterionKind.CHILDCARE_PLACE, false));
        var parent = parent(Citizens.anna(), LocalDate.of(2020, 3, 18), null);

        open(screens, "intern/faelle/" + number(parent) + "/angebote");

        assertThat(screens.heading()).isEqualTo("Angebote für Anna Beispiel");
        assertThat(Screens.textOf(itemOf(mini)))
                .contains(
                        "unbekannt",
                        "Das jüngste Kind hat keinen Betreuungsplatz.",
                        "Wie Anna betreut wird, ist nicht erfasst.",
                        "Bitte nach dem Betreuungsplatz fragen.",
                        "Das jüngste Kind ist mindestens 3 Jahre alt.");
        assertThat(hrefs()).contains("intern/faelle/" + number(parent) + "/haushalt");
    }

    @Test
    void an_offer_that_fits_shows_its_next_run_and_the_way_to_suggest_it(Screens screens) {
        var offer = anOffer();
        offers.aRun(offer, offers.aProvider(), 5);
        var parent = parent(Citizens.anna(), LocalDate.of(2025, 3, 18), CareSituation.NO_PLACE);

        open(screens, "intern/faelle/" + number(parent) + "/angebote");

        assertThat(Screens.textOf(itemOf(offer)))
                .contains("passt", "Ab 24. November 2026, 08:30 bis 12:30 Uhr, Haus am Markt: 5 Plätze frei");
        assertThat(hrefs()).contains("intern/faelle/" + number(parent) + "/vorschlagen/" + offer.key());
        assertThat(screens.text()).contains("§ 10 Abs. 1 Nr. 3 SGB II", "Das ist ein Hinweis und kein Zwang.");
    }

    @Test
    void the_day_in_the_address_decides(Screens screens) {
        var older = anOffer(Condition.of(CriterionKind.YOUNGEST_CHILD_FROM, 3));
        var parent = parent(Citizens.anna(), TODAY.minusYears(3).plusDays(1), CareSituation.NO_PLACE);

        open(screens, "intern/faelle/" + number(parent) + "/angebote?tag=" + TODAY);
        assertThat(Screens.textOf(itemOf(older))).contains("passt nicht", "Es passt ab dem 25. November 2026.");

        open(screens, "intern/faelle/" + number(parent) + "/angebote?tag=" + TODAY.plusDays(1));
        assertThat(Screens.textOf(itemOf(older))).doesNotContain("passt nicht");
    }

    @Test
    void the_case_of_others_tells_nothing(Screens screens) {
        var stranger = cases.aCaseOf(cases.aCounsellor());

        open(screens, "intern/faelle/" + number(stranger) + "/angebote");

        assertThat(screens.heading()).isEqualTo("Diesen Fall öffnen Sie zuerst in der Akte.");
        assertThat(screens.text()).doesNotContain("Beispiel");
    }

    @Test
    void the_case_file_leads_to_the_offers(Screens screens) {
        var person = cases.aCaseOf(me);
        open(screens, "intern");

        UI.getCurrent()
                .add(card.create(new OpenCase(person.id().value(), () -> {})).orElseThrow());

        assertThat(hrefs()).contains("intern/faelle/" + number(person) + "/angebote");
    }

    @Test
    void whom_an_offer_fits_stands_by_name_and_a_protected_person_without_one(Screens screens) {
        var offer = anOffer(Condition.meantFor(Set.of(Audience.PARENTS)));
        rule(offer, Condition.of(CriterionKind.AGE_FROM, 18));
        var person = cases.aCaseOf(me);
        var hidden = cases.caseOf(
                me,
                Citizens.speaking(
                        Citizens.anna(),
                        Citizens.anna().communication(),
                        new Protection(Protection.Reason.VIOLENCE, TODAY)));

        open(screens, "intern/massnahmen/" + offer.key() + "/passt?nur=fast");

        assertThat(screens.heading()).startsWith("Wer passt: Probe");
        assertThat(screens.text())
                .contains("2 Personen aus Ihren Fällen", "Beispiel, Anna", "Geschützter Eintrag")
                .contains("Ohne Punkte und ohne Rang.");
        assertThat(hrefs())
                .contains("intern/faelle/" + number(person) + "/vorschlagen/" + offer.key())
                .noneMatch(href -> href.contains(number(hidden)));
    }

    @Test
    void who_is_near_an_offer_of_the_bca_is_nominated_to_her_and_not_suggested(Screens screens) {
        var offer = anOffer(new Condition(CriterionKind.THROUGH_EQUALITY_OFFICER, null));
        var person = cases.aCaseOf(me);

        open(screens, "intern/massnahmen/" + offer.key() + "/passt?nur=fast");
        assertThat(hrefs())
                .contains("intern/vormerkungen/neu?kundennummer=" + number(person))
                .noneMatch(href -> href.endsWith("/vorschlagen/" + offer.key()));

        open(screens, "intern/faelle/" + number(person) + "/angebote");
        assertThat(hrefs()).noneMatch(href -> href.endsWith("/vorschlagen/" + offer.key()));
    }

    @Test
    void measure_management_adds_a_rule_and_reads_it_as_a_sentence(Screens screens) {
        var offer = anOffer();

        open(management, screens, "intern/massnahmen/" + offer.key() + "/zugang");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Zahl")), 18);
        does(management, () -> _click(_get(Button.class, spec -> spec.withText("Regel hinzufügen"))));

        assertThat(screens.text())
                .contains("Die Person ist mindestens 18 Jahre alt.", "gilt bis auf Weiteres", "Miriam Vogelsang");
    }

    @Test
    void a_rule_without_its_number_is_not_saved(Screens screens) {
        var offer = anOffer();

        open(management, screens, "intern/massnahmen/" + offer.key() + "/zugang");
        does(management, () -> _click(_get(Button.class, spec -> spec.withText("Regel hinzufügen"))));

        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Zahl")).isInvalid())
                .isTrue();
        assertThat(management.does(() -> desk.of(offer.key()))).isEmpty();
    }

    @Test
    void who_was_slower_sees_both_versions_and_loses_nothing(Screens screens) {
        var offer = anOffer(Condition.of(CriterionKind.AGE_FROM, 18));
        open(management, screens, "intern/massnahmen/" + offer.key() + "/zugang");
        _click(_get(Button.class, spec -> spec.withText("Ändern")));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Zahl")), 21);
        var seen = management.does(() -> desk.of(offer.key())).getFirst();
        management.does(() -> desk.change(
                seen.id(), seen.version(), new RuleDraft(Condition.of(CriterionKind.AGE_FROM, 20), null, null, null)));

        does(management, () -> _click(_get(Button.class, spec -> spec.withText("Speichern"))));

        assertThat(screens.text())
                .contains(
                        "Jemand hat diese Regel gerade geändert.",
                        "Ihre Fassung: Die Person ist mindestens 21 Jahre alt.",
                        "Andere Fassung: Die Person ist mindestens 20 Jahre alt.");
        does(management, () -> _click(_get(Button.class, spec -> spec.withText("Mit meiner Fassung weiter"))));
        does(management, () -> _click(_get(Button.class, spec -> spec.withText("Speichern"))));
        assertThat(management.does(() -> desk.of(offer.key())))
                .extracting(rule -> rule.written().condition())
                .containsExactly(Condition.of(CriterionKind.AGE_FROM, 21));
        assertThat(management.does(() -> desk.earlier(offer.key()))).hasSize(2);
    }

    @Test
    void a_rule_is_ended_by_a_day(Screens screens) {
        var offer = anOffer(Condition.of(CriterionKind.AGE_FROM, 18));
        open(management, screens, "intern/massnahmen/" + offer.key() + "/zugang");

        _click(_get(Button.class, spec -> spec.withText("Beenden")));
        does(management, () -> _click(_get(Button.class, spec -> spec.withText("Regel beenden"))));

        assertThat(screens.text()).contains("gilt bis 24. November 2026");
    }

    @Test
    void the_form_offers_no_group_by_origin_or_health(Screens screens) {
        var offer = anOffer();
        open(management, screens, "intern/massnahmen/" + offer.key() + "/zugang");

        _setValue(kinds(), CriterionKind.TARGET_GROUP);

        assertThat(groups()).contains("Erziehende").doesNotContain("Geflüchtete", "Ukraine", "Gesundheit");
    }

    @SuppressWarnings("unchecked")
    private static Select<CriterionKind> kinds() {
        return _get(Select.class, spec -> spec.withLabel("Worum geht es?"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> groups() {
        var groups = (Select<Object>) _get(Select.class, spec -> spec.withLabel("Zielgruppe"));
        return groups.getListDataView()
                .getItems()
                .map(groups.getItemLabelGenerator()::apply)
                .toList();
    }

    private MeasureDetails anOffer(Condition... conditions) {
        var draft = Offers.draft();
        var offer = offers.aMeasure(new MeasureDraft(
                draft.key(),
                draft.instrument(),
                draft.access(),
                null,
                draft.audiences(),
                null,
                false,
                false,
                true,
                null,
                draft.texts()));
        Stream.of(conditions).forEach(condition -> rule(offer, condition));
        return offer;
    }

    private void rule(MeasureDetails offer, Condition condition) {
        management.does(() -> desk.add(RuleId.next(), offer.key(), new RuleDraft(condition, null, null, null)));
    }

    private PersonDraft parent(PersonDraft parent, LocalDate born, @Nullable CareSituation care) {
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(parent, HouseholdRole.APPLICANT, null),
                new MemberDraft(Citizens.born(born), HouseholdRole.CHILD, care))));
        caseloads.importAssignments(Stream.of(new AssignmentDraft(parent.id(), me.staff(), null)));
        return parent;
    }

    private void open(Screens screens, String address) {
        open(me, screens, address);
    }

    private static void open(Colleague colleague, Screens screens, String address) {
        does(colleague, () -> screens.open(address));
    }

    private static void does(Colleague colleague, Runnable action) {
        colleague.does(() -> {
            action.run();
            return true;
        });
    }

    private static ListItem itemOf(MeasureDetails offer) {
        return _find(ListItem.class, spec -> spec.withClasses("fit-offer")).stream()
                .filter(item -> Screens.textOf(item).contains(offer.name(Locale.GERMAN)))
                .filter(item -> item.getElement().getOuterHTML().contains("/" + offer.key() + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String number(PersonDraft person) {
        return person.customerNumber().value();
    }
}
