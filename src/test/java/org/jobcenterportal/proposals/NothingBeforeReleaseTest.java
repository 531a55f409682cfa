package org.jobcenterportal.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.employers.Duplicates;
import org.jobcenterportal.employers.MergeOutcome;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.releases.SendingWay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By no way does the employer service, or an employer, hear of a person what she has not released. */
@IntegrationTest
@Row({"F80", "F105"})
class NothingBeforeReleaseTest {

    @Autowired
    private ProposalWork work;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private MyProposals mine;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private JobOffers jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private ProposalStory story;
    private Colleague counsellor;
    private Colleague agent;
    private Citizen anna;
    private JobOfferId job;
    private ProposalId id;

    @BeforeEach
    void a_proposal() {
        clock.set(TestClock.START);
        story = new ProposalStory(beans);
        counsellor = story.aCounsellor();
        agent = story.anAgent();
        anna = story.aCitizenOf(counsellor);
        job = story.aJob(agent, 1);
        id = story.proposed(counsellor, anna, job);
    }

    @Test
    void every_way_to_read_a_proposal_is_silent_before_her_word() {
        assertThat(readByTheEmployerService()).isNotEmpty().allSatisfy(this::tellsNothing);
        assertThat(agent.does(() -> work.sheet(id))).isEmpty();
        assertThat(agent.does(() -> work.releasable(id))).isEmpty();
        assertThat(agent.does(() -> work.send(id, story.version(agent, id), SendingWay.BY_HAND)))
                .isEqualTo(new ProposalOutcome.Refused(ProposalRefusal.NOT_NOW));
    }

    @Test
    void a_no_and_a_wish_to_talk_tell_nothing_either() {
        anna.does(() -> mine.wishTalk(id, new ProposalWords("Mein Name ist Anna Beispiel.")));
        assertThat(readByTheEmployerService()).allSatisfy(this::tellsNothing);

        anna.does(() -> mine.decline(id, new ProposalWords("Ich bin Anna Beispiel und möchte nicht.")));
        assertThat(readByTheEmployerService()).allSatisfy(this::tellsNothing);
    }

    @Test
    void with_one_thing_released_everything_else_stays_here_on_every_way() {
        anna.does(() -> mine.release(id, Set.of(ReleasedItem.PHONE), Locale.GERMAN));
        ProposalStory.id(agent.does(() -> work.send(id, story.version(agent, id), SendingWay.EMAIL)));

        assertThat(readByTheEmployerService())
                .allSatisfy(text -> assertThat(text).doesNotContain("Anna", "Beispiel", "anna@example.org"));
        assertThat(toEmployers())
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("171 3920001")
                        .doesNotContain(
                                "Anna",
                                "Beispiel",
                                "anna@example.org",
                                anna.person().customerNumber().value(),
                                anna.id().value().toString()));
    }

    @Test
    void nothing_goes_to_an_employer_before_her_word_and_the_log_keeps_codes_only() {
        assertThat(toEmployers()).isEmpty();
        assertThat(logged()).isNotEmpty().allSatisfy(this::tellsNothing);
    }

    @Test
    @Row("F70")
    void proposals_follow_an_employer_that_turns_out_to_be_another() {
        var old = jobs.find(job).orElseThrow().employer();
        var kept = jobs.find(story.aJob(agent, 1)).orElseThrow().employer();
        var other = story.proposed(agent, story.aCitizenOf(counsellor), job);

        assertThat(agent.<MergeOutcome>does(() -> duplicates.merge(old, kept)))
                .isEqualTo(new MergeOutcome.Merged(kept));

        assertThat(story.seen(counsellor, id).opening().employer().id()).isEqualTo(kept);
        assertThat(story.own(anna, id).opening().employer().id()).isEqualTo(kept);
        assertThat(agent.does(() -> lists.ofJob(job)))
                .extracting(ProposalRow::id)
                .containsExactly(id, other);
        story.release(anna, id, ReleasedItem.NAME);
        ProposalStory.id(agent.does(() -> work.send(id, story.version(agent, id), SendingWay.EMAIL)));
        assertThat(toEmployers()).hasSize(1);
    }

    /** All that the employer service can call up about it, and the tasks that it has. */
    private List<String> readByTheEmployerService() {
        var read = new ArrayList<String>();
        agent.does(() -> {
            read.add(work.find(id).orElseThrow().toString());
            lists.all().stream().filter(row -> row.id().equals(id)).forEach(row -> read.add(row.toString()));
            lists.ofJob(job).forEach(row -> read.add(row.toString()));
            return null;
        });
        read.addAll(
                jdbc.sql("""
                        select concat_ws('|', kind, coalesce(title, ''), coalesce(note, ''), coalesce(person_id, ''))
                        from task where for_staff = ?
                        """).param(agent.staff().value()).query(String.class).list());
        return read;
    }

    private void tellsNothing(String text) {
        assertThat(text)
                .doesNotContain(
                        "Anna",
                        "Beispiel",
                        "anna@example.org",
                        "171 3920001",
                        "kochen gern",
                        anna.person().customerNumber().value(),
                        anna.id().value().toString());
    }

    private List<String> toEmployers() {
        return jdbc.sql("""
                        select concat_ws('|', to_name, to_address, subject, text, html) from outbox_message
                        where about = ? and kind like 'releases.kind.%'
                        """).param(id.value()).query(String.class).list();
    }

    private List<String> logged() {
        return jdbc.sql("""
                        select concat_ws('|', e.matter, e.details) from audit_entry e
                        join audit_subject s on s.entry = e.id where s.person = ? and e.matter like 'proposal.%'
                        """).param(anna.id().value()).query(String.class).list();
    }
}
