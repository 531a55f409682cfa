package org.jobcenterportal.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobcenterportal.eligibility.CriterionKind.CHILDCARE_PLACE;
import static org.jobcenterportal.eligibility.CriterionKind.FOR_WOMEN;
import static org.jobcenterportal.eligibility.CriterionKind.GERMAN_FROM;
import static org.jobcenterportal.eligibility.CriterionKind.HEALTH_RELEASED;
import static org.jobcenterportal.eligibility.CriterionKind.THROUGH_EQUALITY_OFFICER;
import static org.jobcenterportal.eligibility.CriterionKind.YOUNGEST_CHILD_BELOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.profile.HealthDesk;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkRestriction;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunsImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Row("F12")
class EligibilityTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private FittingCaseload caseload;

    @Autowired
    private RuleDesk desk;

    @Autowired
    private FirstRules firstRules;

    @Autowired
    private HealthDesk health;

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
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Offers offers;
    private Cases cases;
    private Colleague counsellor;

    @BeforeEach
    void aCounsellorAndOffers() {
        clock.set(TestClock.START);
        offers = new Offers(measures, catalogue, runs, directory);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
    }

    @Test
    @Row("S15")
    void elternforum_light_is_near_for_a_parent_without_a_place_and_only_the_bca_can_say_yes() {
        var light = anOffer(
                Condition.of(YOUNGEST_CHILD_BELOW, 3),
                Condition.of(CHILDCARE_PLACE, false),
                new Condition(THROUGH_EQUALITY_OFFICER, null));
        var parent = parentOf(TODAY.minusMonths(20), CareSituation.NO_PLACE);
        var bca = bcaOf(counsellor);

        var fit = counsellor.does(() -> eligibility.explain(parent.id(), light.id(), TODAY));
        var forTheBca = bca.does(() -> eligibility.explain(parent.id(), light.id(), TODAY));

        assertThat(fit.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(fit.isAlmost()).isTrue();
        assertThat(fit.open()).singleElement().satisfies(line -> {
            assertThat(line.condition().kind()).isEqualTo(THROUGH_EQUALITY_OFFICER);
            assertThat(line.where()).isEqualTo(Where.EQUALITY_OFFICER);
        });
        assertThat(forTheBca.fits()).isTrue();
    }

    @Test
    @Row("S15")
    void the_way_through_the_bca_is_not_lost_when_nobody_wrote_it_as_a_rule() {
        var light = offers.aMeasure(Offers.draft(Instrument.ACTIVATION, Access.THROUGH_EQUALITY_OFFICER, false));
        var person = german(LanguageLevel.B1);

        var fit = counsellor.does(() -> eligibility.explain(person.id(), light.id(), TODAY));

        assertThat(fit.open()).extracting(line -> line.condition().kind()).containsExactly(THROUGH_EQUALITY_OFFICER);
    }

    @Test
    void the_catalogue_asks_for_german_and_the_day_decides_which_rules_hold() {
        var offer = offers.aMeasure();
        rule(offer, new RuleDraft(Condition.of(CHILDCARE_PLACE, true), null, TODAY.plusDays(1), null));
        var person = german(LanguageLevel.A1);

        var today = counsellor.does(() -> eligibility.explain(person.id(), offer.id(), TODAY));
        var tomorrow = counsellor.does(() -> eligibility.explain(person.id(), offer.id(), TODAY.plusDays(1)));

        assertThat(today.fits()).isTrue();
        assertThat(today.finding()).extracting(line -> line.condition().kind()).contains(GERMAN_FROM);
        assertThat(tomorrow.verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void each_offer_stands_in_one_of_three_groups() {
        var fits = anOffer();
        var almost = anOffer(Condition.meantFor(Set.of(Audience.REFUGEE)));
        var other = anOffer(Condition.of(YOUNGEST_CHILD_BELOW, 3), Condition.of(CHILDCARE_PLACE, false));
        var person = german(LanguageLevel.B1);

        var all = counsellor.does(() -> eligibility.forPerson(person.id(), TODAY));

        assertThat(ids(all.fits())).contains(fits.id()).doesNotContain(almost.id(), other.id());
        assertThat(ids(all.almost())).contains(almost.id()).doesNotContain(fits.id(), other.id());
        assertThat(ids(all.others())).contains(other.id()).doesNotContain(fits.id(), almost.id());
    }

    @Test
    void the_look_stands_in_the_log_and_a_stranger_gets_nothing() {
        var offer = anOffer();
        var person = german(LanguageLevel.B1);
        var stranger = cases.aCounsellor();

        counsellor.does(() -> eligibility.explain(person.id(), offer.id(), TODAY));

        assertThat(looks(person)).containsExactly("eligibility.explained");
        assertThatThrownBy(() -> stranger.does(() -> eligibility.explain(person.id(), offer.id(), TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(looks(person)).hasSize(1);
    }

    @Test
    @Row("F12")
    void two_people_who_differ_in_sex_and_origin_get_the_same_answers() {
        var offer = anOffer(Condition.of(CHILDCARE_PLACE, true), Condition.meantFor(Set.of(Audience.MIGRATION)));
        var woman = person(Sex.FEMALE, "UA", LanguageLevel.B1);
        var man = person(Sex.MALE, "DE", LanguageLevel.B1);

        var hers = counsellor.does(() -> eligibility.explain(woman.id(), offer.id(), TODAY));
        var his = counsellor.does(() -> eligibility.explain(man.id(), offer.id(), TODAY));

        assertThat(hers).isEqualTo(his);
    }

    @Test
    void an_offer_that_the_law_reserves_for_women_says_so_with_its_paragraph() {
        var paragraph = "§ 1 Abs. 2 Nr. 4 SGB III i. V. m. § 16 Abs. 1 S. 3 SGB II";
        var offer = anOffer();
        rule(offer, new RuleDraft(new Condition(FOR_WOMEN, null), paragraph, null, null));
        var man = person(Sex.MALE, "DE", LanguageLevel.B1);
        var woman = person(Sex.FEMALE, "DE", LanguageLevel.B1);
        var open = person(Sex.UNSPECIFIED, "DE", LanguageLevel.B1);

        assertThat(verdictOf(woman, offer)).isEqualTo(Verdict.YES);
        assertThat(verdictOf(open, offer)).isEqualTo(Verdict.UNKNOWN);
        assertThat(counsellor
                        .does(() -> eligibility.explain(man.id(), offer.id(), TODAY))
                        .open())
                .singleElement()
                .satisfies(line -> assertThat(line.paragraph()).isEqualTo(paragraph));
    }

    @Test
    void health_is_told_to_the_counsellor_only_and_what_was_agreed_makes_no_difference() {
        var offer = anOffer(new Condition(HEALTH_RELEASED, null));
        var one = german(LanguageLevel.B1);
        var other = german(LanguageLevel.B1);
        agree(one, RestrictionKind.NO_NOISE);
        agree(other, RestrictionKind.NO_DRIVING);

        var first = counsellor.does(() -> eligibility.explain(one.id(), offer.id(), TODAY));
        var lead = bcaOf(counsellor).does(() -> eligibility.explain(one.id(), offer.id(), TODAY));

        assertThat(first.fits()).isTrue();
        assertThat(counsellor.does(() -> eligibility.explain(other.id(), offer.id(), TODAY)))
                .isEqualTo(first);
        assertThat(lead.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void those_of_ones_own_cases_whom_a_run_fits_stand_by_name_in_the_log() {
        var offer = anOffer();
        var run = offers.aRun(offer, offers.aProvider(), 5);
        var fitting = german(LanguageLevel.B1);
        var tooLittle = german(LanguageLevel.NONE);
        var unknown = german(null);

        var fits = counsellor.does(() -> caseload.forRun(run.id(), Closeness.FITS, 0));
        var almost = counsellor.does(() -> caseload.forRun(run.id(), Closeness.ALMOST, 0));

        assertThat(fits.people()).extracting(FittingPerson::person).containsExactly(fitting.id());
        assertThat(almost.people())
                .extracting(FittingPerson::person)
                .containsExactlyInAnyOrder(tooLittle.id(), unknown.id());
        assertThat(looks(fitting)).containsExactly("eligibility.caseload");
        assertThat(cases.aColleagueOf(counsellor)
                        .does(() -> caseload.forRun(run.id(), Closeness.FITS, 0))
                        .people())
                .isEmpty();
    }

    @Test
    void a_list_of_people_says_nothing_about_their_health() {
        var offer = anOffer(new Condition(HEALTH_RELEASED, null));
        var person = german(LanguageLevel.B1);
        agree(person, RestrictionKind.NO_NOISE);

        assertThat(counsellor
                        .does(() -> caseload.forMeasure(offer.id(), Closeness.FITS, 0))
                        .people())
                .isEmpty();
        assertThat(counsellor
                        .does(() -> caseload.forMeasure(offer.id(), Closeness.ALMOST, 0))
                        .people())
                .extracting(FittingPerson::person)
                .containsExactly(person.id());
    }

    @Test
    @Row("F8")
    void a_protected_person_has_neither_name_nor_reasons_on_the_list() {
        var offer = anOffer();
        var hidden = Citizens.speaking(
                draft(Sex.FEMALE, "DE", null),
                Citizens.anna().communication(),
                new Protection(Protection.Reason.VIOLENCE, TODAY.minusDays(3)));
        cases.caseOf(counsellor, hidden);

        var almost = counsellor.does(() -> caseload.forMeasure(offer.id(), Closeness.ALMOST, 0));

        assertThat(almost.people()).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo(hidden.id());
            assertThat(row.name()).isNull();
            assertThat(row.number()).isNull();
            assertThat(row.open()).isEmpty();
        });
    }

    @Test
    void a_long_caseload_comes_in_pages_and_each_page_stands_in_the_log_alone() {
        var offer = anOffer();
        Stream.generate(() -> german(LanguageLevel.B1))
                .limit(FittingPeople.SIZE + 1)
                .forEach(person -> {});

        var first = counsellor.does(() -> caseload.forMeasure(offer.id(), Closeness.FITS, 0));
        var second = counsellor.does(() -> caseload.forMeasure(offer.id(), Closeness.FITS, FittingPeople.SIZE));

        assertThat(first.people()).hasSize(FittingPeople.SIZE);
        assertThat(first.hasNext()).isTrue();
        assertThat(second.people()).hasSize(1);
        assertThat(second.hasNext()).isFalse();
        assertThat(jdbc.sql("""
                        select count(*) from audit_subject s join audit_entry e on e.id = s.entry
                        where s.person = ? and e.matter = 'eligibility.caseload'
                        """)
                        .param(first.people().getFirst().person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void rules_of_the_programme_are_there_once_however_often_a_node_starts() {
        var before = count();

        firstRules.takeOver(RulesFile.read());

        assertThat(before).isGreaterThanOrEqualTo(RulesFile.read().size());
        assertThat(count()).isEqualTo(before);
    }

    private int count() {
        return jdbc.sql("select count(*) from access_rule").query(Integer.class).single();
    }

    private MeasureDetails anOffer(Condition... conditions) {
        var offer = offers.aMeasure();
        Stream.of(conditions).forEach(condition -> rule(offer, RuleDraft.of(condition)));
        return offer;
    }

    private void rule(MeasureDetails offer, RuleDraft rule) {
        management().does(() -> desk.add(RuleId.next(), offer.key(), rule));
    }

    private Colleague management() {
        return cases.aColleague(Roles.MEASURE_MANAGEMENT);
    }

    /** The equality officer of the same team, who may therefore look. */
    private Colleague bcaOf(Colleague colleague) {
        var mate = cases.aColleagueOf(colleague);
        return new Colleague(mate.staff(), mate.team(), mate.account(), Roles.EQUALITY_OFFICER);
    }

    private Verdict verdictOf(PersonDraft person, MeasureDetails offer) {
        return counsellor
                .does(() -> eligibility.explain(person.id(), offer.id(), TODAY))
                .verdict();
    }

    private void agree(PersonDraft person, RestrictionKind kind) {
        counsellor.does(() -> {
            health.agree(person.id(), Set.of(new WorkRestriction(kind, null)));
            return true;
        });
    }

    private PersonDraft german(@Nullable LanguageLevel level) {
        return person(Sex.FEMALE, "DE", level);
    }

    private PersonDraft person(Sex sex, String country, @Nullable LanguageLevel level) {
        return cases.caseOf(counsellor, draft(sex, country, level));
    }

    private static PersonDraft draft(Sex sex, String country, @Nullable LanguageLevel level) {
        var anna = Citizens.anna();
        return new PersonDraft(
                anna.id(),
                anna.customerNumber(),
                anna.name(),
                anna.address(),
                sex,
                anna.birthDate(),
                new Citizenship(country),
                true,
                null,
                anna.email(),
                anna.phone(),
                anna.communication(),
                Set.of(),
                Protection.NONE,
                new Qualification(level, Training.NONE, Recognition.NOT_NEEDED));
    }

    private PersonDraft parentOf(LocalDate born, CareSituation care) {
        var parent = draft(Sex.FEMALE, "DE", LanguageLevel.B1);
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(parent, HouseholdRole.APPLICANT, null),
                new MemberDraft(Citizens.born(born), HouseholdRole.CHILD, care))));
        caseloads.importAssignments(Stream.of(new AssignmentDraft(parent.id(), counsellor.staff(), null)));
        return parent;
    }

    private static List<MeasureId> ids(List<FittingOffer> offers) {
        return offers.stream().map(offer -> offer.measure().id()).toList();
    }

    private List<String> looks(PersonDraft person) {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'READ'
                        """).param(person.id().value()).query(String.class).list();
    }
}
