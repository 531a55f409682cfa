package org.jobcenterportal.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodImport;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.profile.HealthDesk;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileImport;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.profile.ResidenceKind;
import org.jobcenterportal.profile.ResidenceTitle;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkRestriction;
import org.jobcenterportal.profile.WorkingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class TargetGroupsTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private TargetGroups groups;

    @Autowired
    private GroupDesk desk;

    @Autowired
    private HealthDesk health;

    @Autowired
    private PeriodImport periods;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private ProfileImport profiles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private PersonDraft person;

    @BeforeEach
    void aCase() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        person = cases.aCaseOf(counsellor);
    }

    @Test
    @Row("S12")
    void recorded_months_say_who_is_a_long_term_recipient() {
        records(person, new Period(PeriodKind.BENEFIT, YearMonth.of(2024, 11), null));
        var other = cases.aCaseOf(counsellor);
        records(other, new Period(PeriodKind.BENEFIT, YearMonth.of(2026, 1), null));
        var unknown = cases.aCaseOf(counsellor);

        assertThat(groups.membersOf(
                        TargetGroup.LONG_TERM_RECIPIENTS, TODAY, List.of(person.id(), other.id(), unknown.id())))
                .containsExactly(person.id());
        assertThat(verdict(TargetGroup.LONG_TERM_RECIPIENTS, other)).isEqualTo(Verdict.NO);
        assertThat(verdict(TargetGroup.LONG_TERM_RECIPIENTS, unknown)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    @Row("S12")
    void recorded_unemployment_says_who_has_been_without_work_for_long() {
        records(person, new Period(PeriodKind.UNEMPLOYED, YearMonth.of(2025, 11), null));
        var other = cases.aCaseOf(counsellor);
        records(other, new Period(PeriodKind.UNEMPLOYED, YearMonth.of(2025, 12), null));

        assertThat(verdict(TargetGroup.LONG_TERM_UNEMPLOYED, person)).isEqualTo(Verdict.YES);
        assertThat(verdict(TargetGroup.LONG_TERM_UNEMPLOYED, other)).isEqualTo(Verdict.NO);
    }

    @Test
    @Row("S29")
    void what_a_profile_says_of_school_and_title_answers_who_was_a_question() {
        assertThat(verdict(TargetGroup.REFUGEES, from("SY"))).isEqualTo(Verdict.UNKNOWN);
        var somebody = from("SY");
        profiles.importProfiles(Stream.of(new ProfileImport.Profile(
                somebody.id(),
                new ProfileDraft(
                        somebody.qualification(),
                        List.of(),
                        Schooling.UNKNOWN,
                        YearMonth.of(2027, 7),
                        null,
                        List.of(),
                        Set.of(),
                        Mobility.UNKNOWN,
                        WorkingTime.UNKNOWN,
                        List.of(),
                        null,
                        new ResidenceTitle(ResidenceKind.TOLERATION, TODAY)),
                field -> new Provenance(ProvenanceSource.CITIZEN, null, TODAY))));

        assertThat(verdict(TargetGroup.REFUGEES, somebody)).isEqualTo(Verdict.YES);
        assertThat(verdict(TargetGroup.REFUGEES, somebody, TODAY.plusDays(1))).isEqualTo(Verdict.UNKNOWN);
        var lastDay = LocalDate.of(2027, 7, 31);
        assertThat(verdict(TargetGroup.FINAL_SCHOOL_YEAR, somebody, lastDay.minusYears(1)))
                .isEqualTo(Verdict.NO);
        assertThat(verdict(
                        TargetGroup.FINAL_SCHOOL_YEAR,
                        somebody,
                        lastDay.minusYears(1).plusDays(1)))
                .isEqualTo(Verdict.YES);
        assertThat(verdict(TargetGroup.FINAL_SCHOOL_YEAR, somebody, lastDay)).isEqualTo(Verdict.YES);
        assertThat(verdict(TargetGroup.FINAL_SCHOOL_YEAR, somebody, lastDay.plusDays(1)))
                .isEqualTo(Verdict.NO);
    }

    @Test
    void many_people_are_asked_with_few_questions() {
        var many = Stream.concat(
                        Stream.of(person.id()), Stream.generate(PersonId::next).limit(900))
                .toList();

        assertThat(Statements.of(() -> groups.membersOf(TargetGroup.PARENTS, TODAY, many)))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void health_stands_on_no_list() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.membersOf(TargetGroup.HEALTH, TODAY, List.of(person.id())));
        assertThat(groups.of(person.id(), TODAY))
                .extracting(GroupFinding::group)
                .doesNotContain(TargetGroup.HEALTH);
    }

    @Test
    void health_is_for_those_who_look_after_somebody_and_not_for_the_team() {
        counsellor.does(() -> {
            health.agree(person.id(), Set.of(new WorkRestriction(RestrictionKind.NO_NIGHT_WORK, null)));
            return true;
        });
        var colleague = cases.aColleagueOf(counsellor);

        assertThat(counsellor.does(() -> desk.explain(person.id(), TODAY)))
                .filteredOn(GroupFinding::isIn)
                .extracting(GroupFinding::group)
                .contains(TargetGroup.HEALTH);
        assertThat(colleague.does(() -> desk.explain(person.id(), TODAY)))
                .extracting(GroupFinding::group)
                .contains(TargetGroup.PARENTS)
                .doesNotContain(TargetGroup.HEALTH);
    }

    @Test
    void a_consultant_with_a_case_of_her_own_is_not_told_about_health() {
        var consultant = cases.aColleague(Roles.EQUALITY_OFFICER);
        var hers = cases.aCaseOf(consultant);

        assertThat(consultant.does(() -> desk.explain(hers.id(), TODAY)))
                .extracting(GroupFinding::group)
                .contains(TargetGroup.PARENTS)
                .doesNotContain(TargetGroup.HEALTH);
    }

    @Test
    void strangers_are_told_nothing() {
        var stranger = cases.aCounsellor();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> desk.explain(person.id(), TODAY)));
    }

    @Test
    void who_has_not_been_heard_of_is_a_question_and_no_member() {
        assertThat(verdict(TargetGroup.NO_CONTACT, person)).isEqualTo(Verdict.UNKNOWN);
    }

    private PersonDraft from(String country) {
        var someone = cases.aCaseOf(counsellor);
        jdbc.sql("update person set citizenship = ? where id = ?")
                .params(country, someone.id().value())
                .update();
        return someone;
    }

    private void records(PersonDraft someone, Period period) {
        periods.importPeriods(Stream.of(Map.entry(someone.id(), new Periods(List.of(period)))));
    }

    private Verdict verdict(TargetGroup group, PersonDraft someone) {
        return verdict(group, someone, TODAY);
    }

    private Verdict verdict(TargetGroup group, PersonDraft someone, LocalDate day) {
        return groups.of(someone.id(), day).stream()
                .filter(finding -> finding.group() == group)
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
