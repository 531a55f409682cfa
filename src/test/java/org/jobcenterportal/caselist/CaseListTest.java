package org.jobcenterportal.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CaseListTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final CaseFilter MINE = CaseFilter.all(Scope.MINE);

    @Autowired
    private CaseList list;

    @Autowired
    private SavedViews views;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;

    @BeforeEach
    void aCounsellor() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseload);
        counsellor = cases.aCounsellor();
    }

    @Test
    void a_list_shows_ones_own_cases_and_the_log_names_each_of_them_once() {
        var anna = cases.aCaseOf(counsellor);
        var berta = cases.aCaseOf(counsellor);
        cases.aCaseOf(cases.aCounsellor());

        assertThat(persons(MINE)).containsExactlyInAnyOrder(anna.id(), berta.id());
        assertThat(looks(anna.id())).containsExactly("case.list");
    }

    @Test
    @Row("F109")
    void the_team_and_those_whom_one_stands_in_for_have_lists_of_their_own() {
        var mine = cases.aCaseOf(counsellor);
        var theirs = cases.aCaseOf(cases.aColleagueOf(counsellor));
        var away = cases.aCounsellor();
        var represented = cases.aCaseOf(away);
        cases.isDeputy(counsellor, away, TODAY, TODAY);

        assertThat(persons(CaseFilter.all(Scope.TEAM))).containsExactlyInAnyOrder(mine.id(), theirs.id());
        assertThat(persons(CaseFilter.all(Scope.DEPUTY))).containsExactly(represented.id());
    }

    @Test
    void a_colleague_out_of_sight_cannot_be_asked_for() {
        var other = cases.aCounsellor();
        cases.aCaseOf(other);

        assertThat(persons(CaseFilter.all(Scope.TEAM).counsellor(other.staff())))
                .isEmpty();
    }

    @Test
    @Row("F8")
    void a_protected_person_stands_last_and_without_her_name() {
        var hidden = cases.caseOf(
                counsellor,
                Citizens.speaking(
                        Citizens.anna(),
                        Citizens.anna().communication(),
                        new Protection(Protection.Reason.VIOLENCE, TODAY)));
        var other = cases.aCaseOf(counsellor);

        var lines = page(MINE, new CaseSort(CaseOrder.NAME, false));

        assertThat(lines).extracting(CaseLine::person).containsExactly(other.id(), hidden.id());
        assertThat(lines.getLast().name()).isNull();
    }

    @Test
    void a_case_with_a_circle_stands_on_the_lists_of_its_circle_only() {
        var colleague = cases.aColleagueOf(counsellor);
        var client = cases.aCaseOf(counsellor);
        jdbc.sql("insert into case_circle (person_id, staff_id) values (?, ?)")
                .params(client.id().value(), colleague.staff().value())
                .update();

        assertThat(persons(MINE)).isEmpty();
        assertThat(colleague.does(() -> list.count(CaseFilter.all(Scope.TEAM)))).isEqualTo(1);
    }

    @Test
    void an_age_ends_with_the_last_day_of_its_year() {
        var justForty = bornOn(TODAY.minusYears(41).plusDays(1));
        var fortyOne = bornOn(TODAY.minusYears(41));
        var justTwentyFive = bornOn(TODAY.minusYears(25));
        var twentyFour = bornOn(TODAY.minusYears(25).plusDays(1));

        assertThat(persons(MINE.age(new Range(25, 40))))
                .contains(justForty, justTwentyFive)
                .doesNotContain(fortyOne, twentyFour);
    }

    @Test
    void children_under_15_are_no_cases_of_their_own() {
        var fifteen = bornOn(TODAY.minusYears(15));
        bornOn(TODAY.minusYears(15).plusDays(1));

        assertThat(persons(MINE)).containsExactly(fifteen);
    }

    @Test
    @Row("F3")
    void parents_are_found_by_the_care_of_their_children() {
        var without = parentWith(CareSituation.NO_PLACE);
        var soon = parentWith(new CareSituation(Place.PROMISED, TODAY.plusMonths(3), Kind.NURSERY, null, null));
        var later = parentWith(
                new CareSituation(Place.PROMISED, TODAY.plusMonths(3).plusDays(1), Kind.NURSERY, null, null));
        var cared = parentWith(new CareSituation(Place.YES, null, Kind.NURSERY, null, null));

        assertThat(persons(MINE.care(CareFilter.NO_PLACE))).containsExactly(without);
        assertThat(persons(MINE.care(CareFilter.SOON))).containsExactly(soon);
        assertThat(persons(MINE.care(CareFilter.LATER))).containsExactly(later);
        assertThat(persons(MINE.care(CareFilter.ALL_CARED_FOR))).containsExactly(cared);
        assertThat(persons(MINE.childAge(new Range(2, 2)))).containsExactlyInAnyOrder(without, soon, later, cared);
        assertThat(persons(MINE.childAge(new Range(3, null)))).isEmpty();
    }

    @Test
    @Row("S3")
    void silence_counts_from_the_last_contact_and_includes_those_never_spoken_with() {
        var never = caseWithContact(null);
        var longAgo = caseWithContact(Duration.ofDays(200));
        caseWithContact(Duration.ofDays(20));

        assertThat(persons(MINE.silentMonths(6))).containsExactlyInAnyOrder(never, longAgo);
    }

    @Test
    void months_of_benefit_are_completed_months_of_the_last_24() {
        var person = cases.aCaseOf(counsellor).id();
        jdbc.sql("insert into period_book (person_id, version) values (?, 0)")
                .param(person.value())
                .update();
        jdbc.sql("insert into period (person_id, kind, track, starts, ends) values (?, 'BENEFIT', 'BENEFIT', ?, ?)")
                .params(person.value(), TODAY.minusMonths(18).withDayOfMonth(1), LocalDate.of(9999, 12, 31))
                .update();

        assertThat(page(MINE, CaseSort.BY_NAME))
                .extracting(CaseLine::benefitMonths)
                .containsExactly(19);
        assertThat(persons(MINE.benefitMonths(new Range(19, 19)))).containsExactly(person);
        assertThat(persons(MINE.benefitMonths(new Range(20, null)))).isEmpty();
    }

    @Test
    void a_target_group_narrows_the_list() {
        var young = bornOn(TODAY.minusYears(20));
        bornOn(TODAY.minusYears(30));

        assertThat(persons(MINE.group(TargetGroup.UNDER_25))).containsExactly(young);
        assertThat(counsellor.does(() -> list.count(MINE.group(TargetGroup.UNDER_25))))
                .isEqualTo(1);
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        Stream.generate(() -> cases.aCaseOf(counsellor)).limit(5).toList();

        var first = counsellor.does(() -> list.page(MINE, CaseSort.BY_NAME, 0, 3, Locale.GERMAN));
        var second = counsellor.does(() -> list.page(MINE, CaseSort.BY_NAME, 3, 3, Locale.GERMAN));

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(Stream.concat(first.stream(), second.stream()).map(CaseLine::person))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_order_can_be_asked_for_in_both_directions() {
        cases.aCaseOf(counsellor);

        for (var order : CaseOrder.values()) {
            assertThat(page(MINE, new CaseSort(order, true))).hasSize(1);
            assertThat(page(MINE, new CaseSort(order, false))).hasSize(1);
        }
    }

    @Test
    void a_list_that_is_taken_along_leaves_its_own_trace() {
        var anna = cases.aCaseOf(counsellor);

        counsellor.does(() -> list.export(MINE, CaseSort.BY_NAME, Locale.GERMAN));

        assertThat(looks(anna.id())).containsExactly("case.export");
    }

    @Test
    void a_view_is_its_owners_and_has_one_name() {
        var filter = MINE.care(CareFilter.SOON);
        var other = cases.aCounsellor();

        assertThat(counsellor.does(() -> views.save(" Kita ", filter))).isEqualTo(SavingOutcome.SAVED);
        assertThat(counsellor.does(() -> views.save("Kita", MINE))).isEqualTo(SavingOutcome.NAME_TAKEN);
        assertThat(other.does(views::mine)).isEmpty();
        var view = counsellor.does(views::mine).getFirst();
        assertThat(view.filter()).isEqualTo(filter);
        other.does(() -> {
            views.delete(view.id());
            return true;
        });
        assertThat(counsellor.does(views::mine)).containsExactly(view);
    }

    private PersonId bornOn(LocalDate day) {
        return cases.caseOf(counsellor, Citizens.born(day)).id();
    }

    private PersonId caseWithContact(@Nullable Duration ago) {
        var person = Citizens.anna();
        citizens.importHouseholds(Stream.of(Citizens.alone(person)));
        caseload.importAssignments(Stream.of(new AssignmentDraft(
                person.id(),
                counsellor.staff(),
                ago == null ? null : new LastContact(TestClock.START.minus(ago), ContactWay.PHONE))));
        return person.id();
    }

    private PersonId parentWith(CareSituation care) {
        var parent = Citizens.anna();
        PersonDraft child = Citizens.born(TODAY.minusYears(2).minusDays(9));
        assertThat(new BirthDate(child.birthDate().value()).ageInYearsOn(TODAY)).isEqualTo(2);
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(parent, HouseholdRole.APPLICANT, null),
                new MemberDraft(child, HouseholdRole.CHILD, care))));
        caseload.importAssignments(Stream.of(parent.id(), child.id())
                .map(person -> new AssignmentDraft(person, counsellor.staff(), null)));
        return parent.id();
    }

    private Set<PersonId> persons(CaseFilter filter) {
        return Set.copyOf(
                page(filter, CaseSort.BY_NAME).stream().map(CaseLine::person).toList());
    }

    private List<CaseLine> page(CaseFilter filter, CaseSort sort) {
        return counsellor.does(() -> list.page(filter, sort, 0, 50, Locale.GERMAN));
    }

    private List<String> looks(PersonId person) {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'READ'
                        """).param(person.value()).query(String.class).list();
    }
}
