package org.jobcenterportal.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.signup.EventStory.draft;
import static org.jobcenterportal.signup.EventStory.someVisitor;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chance draws a code that somebody has already. */
@IntegrationTest
class CodesDrawnTwiceTest {

    @Autowired
    private SignUpDesk desk;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationsImport imports;

    @Autowired
    private ScriptedCodes codes;

    @Autowired
    private EventDesk events;

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

    private EventStory story;

    @BeforeEach
    void people() {
        clock.set(TestClock.START);
        story = new EventStory(organisation, citizens, caseload, events);
    }

    @Test
    @Row("F60")
    void whoever_draws_the_code_of_another_gets_a_place_with_a_new_one_and_one_message() {
        var event = story.announced(Drafts.groupSession());
        var taken = signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()))
                .code();
        codes.draw(List.of(taken, taken));

        var second = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false))));

        assertThat(codes.left()).isZero();
        assertThat(second.state()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(second.code()).isNotEqualTo(taken);
        assertThat(registrations.byCode(event, second.code()).orElseThrow().id())
                .isEqualTo(second.id());
        assertThat(places(event)).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from outbox_message where about = ? and kind = 'signup.kind.registered'")
                        .param(second.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @Row("F60")
    void of_64_who_all_draw_the_same_code_each_gets_a_place_and_a_code_of_her_own() throws Exception {
        var event = story.announced(Drafts.groupSession().withSeats(64, 64));
        var same = RegistrationCode.random(new Random(UUID.randomUUID().getMostSignificantBits()));
        codes.draw(Collections.nCopies(64, same));

        var outcomes = Crowd.of(64)
                .all(caller -> SignedIn.as(
                        SignedIn.token(new AccountId(UUID.randomUUID().toString()), Set.of(Roles.CITIZEN)),
                        () -> desk.signUp(draft(event, Wish.ALONE, false))));

        assertThat(codes.left()).isZero();
        assertThat(outcomes)
                .extracting(outcome -> signedUp(outcome).code())
                .doesNotHaveDuplicates()
                .hasSize(64)
                .contains(same);
        assertThat(registrations.of(event)).hasSize(64);
        assertThat(places(event)).isEqualTo(64);
    }

    @Test
    void what_is_taken_over_from_elsewhere_gets_other_codes_than_those_that_exist() {
        var event = story.announced(Drafts.groupSession());
        var taken = signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()))
                .code();
        codes.draw(List.of(taken));

        var kept = imports.importRegistrations(List.of(new ImportedRegistration(
                event,
                story.people.id(),
                null,
                null,
                Wish.ALONE,
                CameBy.CITIZEN,
                Locale.GERMAN,
                RegistrationState.REGISTERED,
                TestClock.START,
                null)));

        assertThat(codes.left()).isZero();
        assertThat(registrations.find(kept.getFirst()).orElseThrow().code()).isNotEqualTo(taken);
        assertThat(places(event)).isEqualTo(2);
    }

    private int places(EventId event) {
        return jdbc.sql("select c.taken from event e join contingent c on c.id = e.contingent where e.id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }

    private static RegistrationDetails signedUp(SignUpOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignUpOutcome.SignedUp.class);
        return ((SignUpOutcome.SignedUp) outcome).registration();
    }
}
