package org.jobcenterportal.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
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
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row({"S8", "S31"})
class AffectedParentsTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    @Autowired
    private AffectedParents affected;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;

    @BeforeEach
    void aCounsellor() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
    }

    @Test
    void affected_is_whose_youngest_child_is_14_months_and_not_yet_three() {
        var tooSmall = parentOf(TODAY.minusMonths(14).plusDays(1), null);
        var youngest = parentOf(TODAY.minusMonths(14), null);
        var oldest = parentOf(TODAY.minusYears(3).plusDays(1), null);
        var tooOld = parentOf(TODAY.minusYears(3), null);

        assertThat(listed(counsellor))
                .extracting(AffectedParent::person)
                .contains(youngest.id(), oldest.id())
                .doesNotContain(tooSmall.id(), tooOld.id());
    }

    @Test
    void those_without_a_place_stand_first_and_a_promise_has_its_day() {
        var placed = parentOf(TODAY.minusMonths(20), new CareSituation(Place.YES, null, Kind.NURSERY, null, null));
        var promised = parentOf(
                TODAY.minusMonths(20),
                new CareSituation(Place.PROMISED, TODAY.plusMonths(2), Kind.NURSERY, null, null));
        var without = parentOf(TODAY.minusMonths(16), CareSituation.NO_PLACE);

        var rows = listed(counsellor);

        assertThat(rows).extracting(AffectedParent::person).containsExactly(without.id(), promised.id(), placed.id());
        assertThat(rows.get(1).placeFrom()).isEqualTo(TODAY.plusMonths(2));
        assertThat(counsellor.does(() ->
                        affected.inSight(JULY_1, TODAY, CareStanding.PLACE, 0).parents()))
                .extracting(AffectedParent::person)
                .containsExactly(placed.id());
    }

    @Test
    void only_the_own_team_is_seen_and_the_list_stands_in_the_log() {
        var parent = parentOf(TODAY.minusMonths(20), null);
        var stranger = cases.aColleague(Roles.EQUALITY_OFFICER);

        assertThat(listed(cases.aColleagueOf(counsellor)))
                .extracting(AffectedParent::person)
                .containsExactly(parent.id());
        assertThat(looks(parent)).containsExactly("targets.affected-parents");
        assertThat(listed(stranger)).isEmpty();
        assertThat(looks(parent)).hasSize(1);
    }

    @Test
    @Row("F8")
    void a_protected_person_has_neither_name_nor_number() {
        var hidden = Citizens.speaking(
                Citizens.anna(),
                Citizens.anna().communication(),
                new Protection(Protection.Reason.VIOLENCE, TODAY.minusDays(3)));
        parent(hidden, TODAY.minusMonths(20), null);

        assertThat(listed(counsellor)).singleElement().satisfies(row -> {
            assertThat(row.name()).isNull();
            assertThat(row.number()).isNull();
        });
    }

    @Test
    void the_whole_office_is_counted_and_no_number_under_three_can_be_read() {
        Stream.generate(() -> parentOf(TODAY.minusMonths(20), CareSituation.NO_PLACE))
                .limit(3)
                .forEach(parent -> {});

        var counts = counsellor.does(() -> affected.counts(JULY_1, TODAY));

        assertThat(counts.byCare().total())
                .isGreaterThanOrEqualTo(3)
                .isEqualTo(counts.byTeam().total());
        assertThat(counts.byCare().rows()).allMatch(row -> row.count() >= 3);
        assertThat(counts.byTeam().rows()).allMatch(row -> row.count() >= 3);
    }

    @Test
    void new_law_affects_nobody_before_it_holds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counsellor.does(() -> affected.counts(JULY_1, JULY_1.minusDays(1))));
    }

    private List<AffectedParent> listed(Colleague colleague) {
        return colleague.does(() -> affected.inSight(JULY_1, TODAY, null, 0).parents());
    }

    private PersonDraft parentOf(LocalDate born, @Nullable CareSituation care) {
        return parent(Citizens.anna(), born, care);
    }

    private PersonDraft parent(PersonDraft parent, LocalDate born, @Nullable CareSituation care) {
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(parent, HouseholdRole.APPLICANT, null),
                new MemberDraft(Citizens.born(born), HouseholdRole.CHILD, care))));
        caseloads.importAssignments(Stream.of(new AssignmentDraft(parent.id(), counsellor.staff(), null)));
        return parent;
    }

    private List<String> looks(PersonDraft person) {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'READ'
                        """).param(person.id().value()).query(String.class).list();
    }
}
