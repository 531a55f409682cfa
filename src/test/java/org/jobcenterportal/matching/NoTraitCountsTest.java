package org.jobcenterportal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.matching.PeopleFound.People;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.ObstacleKind;
import org.jobcenterportal.profile.ResidenceTitle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F78: whoever exchanges sex, origin, age, name or language of people changes nothing in what fits them, nor in their order. */
@IntegrationTest
@Row("F78")
class NoTraitCountsTest {

    private static final Set<Class<?>> NEVER = Set.of(
            Sex.class, Citizenship.class, BirthDate.class, PersonName.class, ResidenceTitle.class, ObstacleKind.class);

    @Autowired
    private Matches matches;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private MatchingStory story;
    private Colleague agent;
    private JobDraft job;
    private List<PersonDraft> people;

    @BeforeEach
    void peopleAndAJob() {
        clock.set(TestClock.START);
        story = new MatchingStory(context);
        agent = story.employerService();
        var counsellor = story.cases.aCounsellor();
        people = Stream.of(LicenceClass.B, LicenceClass.AM, LicenceClass.C1, LicenceClass.B, LicenceClass.L)
                .map(licence -> story.aCandidateOf(counsellor, licence))
                .toList();
        job = story.aJob(agent, Weight.WISH);
    }

    @Test
    void exchanging_protected_traits_changes_neither_an_answer_nor_the_order() {
        var before = found();
        assertThat(before).hasSize(people.size());

        change("sex = 'MALE', form_of_address = 'MR'", 0, 2);
        change("citizenship = 'SY', language_tag = 'ar'", 1, 2);
        changeProfile("residence_title = 'TOLERATION'", 0);
        changeProfile("residence_title = 'TEMPORARY_PROTECTION', residence_until = '2026-11-30'", 3);
        change("given_name = 'Yusuf', family_name = 'Öztürk'", 2, 3);
        for (int place = 0; place < people.size(); place++) {
            jdbc.sql("update person set birth_date = ? where id = ?")
                    .params(
                            LocalDate.of(1965 + 9 * place, 3, 1),
                            people.get(place).id().value())
                    .update();
        }

        assertThat(found()).isEqualTo(before);
    }

    @Test
    void nothing_that_is_compared_with_a_job_is_such_a_trait() {
        var types = new HashSet<Class<?>>();
        collect(Brings.class, types);

        assertThat(types).contains(Brings.Child.class).doesNotContainAnyElementsOf(NEVER);
        assertThat(Stream.of(Aspect.values()).map(Enum::name))
                .doesNotContain("SEX", "AGE", "ORIGIN", "RELIGION", "ILLNESS", "DIAGNOSIS");
    }

    @Test
    void the_draw_among_equals_favours_nobody_over_many_jobs() {
        int wins = 0;
        var one = NeutralOrder.seed(PersonId.next().value());
        var other = NeutralOrder.seed(PersonId.next().value());
        for (int turn = 0; turn < 10_000; turn++) {
            var seed = NeutralOrder.seed(PersonId.next().value());
            wins += NeutralOrder.draw(seed, one) < NeutralOrder.draw(seed, other) ? 1 : 0;
        }

        assertThat(wins).isBetween(4_700, 5_300);
    }

    private List<Match> found() {
        story.lookedUp();
        var ours = people.stream().map(PersonDraft::id).toList();
        return ((People) agent.does(() -> matches.people(job, Closeness.FITS, 0, 5_000)))
                .people().stream()
                        .map(PeopleFound.Candidate::match)
                        .filter(match -> ours.contains(match.person()))
                        .toList();
    }

    private void change(String what, int... places) {
        for (int place : places) {
            jdbc.sql("update person set " + what + " where id = ?")
                    .param(people.get(place).id().value())
                    .update();
        }
    }

    private void changeProfile(String what, int place) {
        jdbc.sql("update profile set " + what + " where person_id = ?")
                .param(people.get(place).id().value())
                .update();
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        for (RecordComponent part : type.getRecordComponents()) {
            var names = part.getGenericType().getTypeName();
            if (part.getType().isRecord() && types.add(part.getType())) {
                collect(part.getType(), types);
            }
            types.add(part.getType());
            NEVER.stream().filter(never -> names.contains(never.getName())).forEach(types::add);
            if (names.contains(Brings.Child.class.getName()) && types.add(Brings.Child.class)) {
                collect(Brings.Child.class, types);
            }
        }
    }
}
