package org.jobcenterportal.providing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Row("F24")
class ParticipantDeskTest {

    @Autowired
    private ParticipantDesk desk;

    @Autowired
    private ProviderSteps steps;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private SentStory sent;
    private Colleague counsellor;
    private Citizen anna;
    private RunDetails run;

    @BeforeEach
    void a_run_and_somebody_for_it() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        sent = new SentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
        run = story.aCheapRun(3);
    }

    @Test
    void a_provider_reads_who_was_sent_to_her_and_until_when_she_answers() {
        var traeger = story.providerOf(run);
        var id = sent.sent(counsellor, anna, run);

        assertThat(traeger.does(desk::all)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.wanted()).isEqualTo(Wanted.ANSWER);
            assertThat(row.answerBy()).isEqualTo(TODAY.plusDays(7));
            assertThat(row.isLateOn(TODAY.plusDays(7))).isFalse();
            assertThat(row.isLateOn(TODAY.plusDays(8))).isTrue();
        });
    }

    @Test
    void once_she_has_accepted_the_beginning_is_to_confirm_and_then_nothing() {
        var traeger = story.providerOf(run);
        var id = sent.sent(counsellor, anna, run);

        traeger.does(() -> steps.accept(id));
        assertThat(traeger.does(desk::all)).extracting(ParticipantRow::wanted).containsExactly(Wanted.ENTRY);
        traeger.does(() -> steps.entered(id, TODAY));
        assertThat(traeger.does(desk::all)).extracting(ParticipantRow::wanted).containsExactly(Wanted.NOTHING);
    }

    @Test
    void whoever_is_done_with_it_stands_last() {
        var traeger = story.providerOf(run);
        var declined = sent.sent(counsellor, anna, run);
        traeger.does(() -> steps.decline(declined, EndReason.NO_PLACE_LEFT));
        var waiting = sent.sent(counsellor, story.aCitizenOf(counsellor), run);

        assertThat(traeger.does(desk::all)).extracting(ParticipantRow::id).containsExactly(waiting, declined);
    }

    @Test
    void nobody_begins_before_she_can() {
        var traeger = story.providerOf(run);
        var id = sent.sent(counsellor, anna, run);

        assertThat(run.startsOn()).isBefore(TODAY);
        assertThat(traeger.does(desk::all)).extracting(ParticipantRow::starts).containsOnlyNulls();
        traeger.does(() -> steps.accept(id));
        traeger.does(() -> steps.entered(id, TODAY));
        assertThat(traeger.does(desk::all)).extracting(ParticipantRow::starts).containsExactly(TODAY);
    }

    @Test
    void whoever_was_not_sent_and_whoever_is_with_another_provider_cannot_be_found() {
        var traeger = story.providerOf(run);
        var another = story.providerOf(story.aCheapRun(1));
        var seated = sent.seated(counsellor, story.aCitizenOf(counsellor), run);
        var id = sent.sent(counsellor, anna, run);

        assertThat(traeger.does(() -> desk.find(id))).isPresent();
        assertThat(traeger.does(() -> desk.find(seated))).isEmpty();
        assertThat(another.does(() -> desk.find(id))).isEmpty();
        assertThat(another.does(desk::all)).isEmpty();
    }

    @Test
    void neither_a_counsellor_nor_a_citizen_reads_as_a_provider() {
        var id = sent.sent(counsellor, anna, run);

        assertThatThrownBy(() -> counsellor.does(() -> desk.find(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> anna.does(desk::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void three_months_after_the_end_nothing_is_left_to_find() {
        var traeger = story.providerOf(run);
        var id = sent.sent(counsellor, anna, run);
        traeger.does(() -> steps.decline(id, EndReason.NO_PLACE_LEFT));

        clock.set(OfficeTime.startOf(TODAY.plusMonths(3)));
        assertThat(traeger.does(() -> desk.find(id))).isPresent();
        clock.set(OfficeTime.startOf(TODAY.plusMonths(3).plusDays(1)));
        assertThat(traeger.does(() -> desk.find(id))).isEmpty();
    }

    @Test
    void each_look_is_in_the_log() {
        var traeger = story.providerOf(run);
        var id = sent.sent(counsellor, anna, run);

        traeger.does(desk::all);
        traeger.does(() -> desk.find(id));

        assertThat(purposes(anna)).contains("providing.list", "providing.look");
    }

    @Test
    void whoever_wishes_letters_is_named_without_a_number() {
        var id = sent.sent(counsellor, anna, run);

        var found = story.providerOf(run).does(() -> desk.find(id)).orElseThrow();

        assertThat(found.row().who()).isNotNull();
        assertThat(Reach.of(Citizens.speaking(anna.person(), Communication.BY_LETTER, Protection.NONE)))
                .satisfies(reach -> {
                    assertThat(reach.phone()).isNull();
                    assertThat(reach.email()).isNull();
                });
        assertThat(found.counsellor()).isNotNull();
    }

    @Test
    void the_name_of_somebody_who_is_protected_stays_in_the_office() {
        var hidden = aCitizen(Citizens.speaking(
                Citizens.anna(),
                Communication.BY_LETTER,
                new Protection(Protection.Reason.VIOLENCE, TODAY.minusYears(1))));
        var id = sent.sent(counsellor, hidden, run);

        var found = story.providerOf(run).does(() -> desk.find(id)).orElseThrow();

        assertThat(found.row().who()).isNull();
        assertThat(found.reach()).isNull();
        assertThat(found.counsellor()).isNotNull();
    }

    private Citizen aCitizen(PersonDraft person) {
        story.cases.caseOf(counsellor, person);
        var account = new AccountId(UUID.randomUUID().toString());
        citizens.importAccountLinks(Map.of(account, person.id()));
        return new Citizen(person, account);
    }

    private List<String> purposes(Citizen citizen) {
        return jdbc.sql("select e.matter from audit_entry e join audit_subject s on s.entry = e.id where s.person = ?")
                .param(citizen.id().value())
                .query(String.class)
                .list();
    }
}
