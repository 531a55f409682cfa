package org.jobcenterportal.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.signup.EventStory.draft;
import static org.jobcenterportal.signup.EventStory.someVisitor;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseCircles;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row({"F34", "F36"})
class RegistrationListsTest {

    @Autowired
    private RegistrationLists lists;

    @Autowired
    private SignUpDesk desk;

    @Autowired
    private EventDesk events;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private CaseCircles circles;

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
    void whoever_runs_it_sees_who_comes_and_who_waits_and_leaves_a_row_in_the_log() {
        var event = story.announced(Drafts.groupSession().withSeats(1, 1));
        story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false)));
        desk.signUp(draft(event, Wish.ALONE, true), someVisitor());
        var before = rows();

        var registered = story.officer.does(() -> lists.registered(event));
        var waiting = story.officer.does(() -> lists.waiting(event));

        assertThat(registered)
                .singleElement()
                .satisfies(one -> assertThat(one.name())
                        .isEqualTo(story.people.person.name().full()));
        assertThat(waiting).singleElement().satisfies(one -> {
            assertThat(one.who().name()).isEqualTo("Anna Beispiel");
            assertThat(one.standing().position()).isEqualTo(1);
        });
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void whose_case_only_a_circle_may_open_has_a_name_for_its_members_only() {
        var event = story.announced(Drafts.groupSession());
        story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false)));
        story.people
                .cases
                .aColleague(Roles.DATA_PROTECTION)
                .does(() -> circles.admit(
                        story.people.person.customerNumber(), story.officer.staff(), "Kollegin im Haus."));
        var other = story.people.cases.aColleague(Roles.EQUALITY_OFFICER);

        assertThat(other.does(() -> lists.registered(event)))
                .singleElement()
                .returns(null, RegistrationLists.Named::name);
        assertThat(story.officer.does(() -> lists.registered(event)))
                .singleElement()
                .returns(story.people.person.name().full(), RegistrationLists.Named::name);
    }

    @Test
    void who_signed_up_with_her_account_has_no_name_once_it_is_linked_to_a_case_that_is_closed() {
        var event = story.announced(Drafts.groupSession());
        var account = new AccountId(UUID.randomUUID().toString());
        SignedIn.as(SignedIn.token(account, Set.of(Roles.CITIZEN)), () -> desk.signUp(draft(event, Wish.ALONE, false)));
        assertThat(story.officer.does(() -> lists.registered(event)))
                .singleElement()
                .extracting(RegistrationLists.Named::name)
                .isNotNull();
        var person = story.people.cases.aCaseOf(story.people.counsellor);

        citizens.importAccountLinks(Map.of(account, person.id()));
        story.people
                .cases
                .aColleague(Roles.DATA_PROTECTION)
                .does(() ->
                        circles.admit(person.customerNumber(), story.people.counsellor.staff(), "Kollegin im Haus."));

        assertThat(story.officer.does(() -> lists.registered(event)))
                .singleElement()
                .returns(null, RegistrationLists.Named::name);
    }

    @Test
    void an_excuse_that_was_telephoned_makes_room_for_the_next() {
        var event = story.announced(Drafts.groupSession().withSeats(1, 1));
        story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false)));
        desk.signUp(draft(event, Wish.ALONE, true), someVisitor());
        var id = story.officer
                .does(() -> lists.registered(event))
                .getFirst()
                .registration()
                .id();

        assertThat(story.officer.does(() -> lists.excuse(id))).isTrue();
        assertThat(story.officer.does(() -> lists.excuse(id))).isFalse();

        assertThat(story.officer
                        .does(() -> lists.waiting(event))
                        .getFirst()
                        .standing()
                        .offeredUntil())
                .isNotNull();
    }

    @Test
    void whoever_runs_no_such_events_sees_nobody() {
        var event = story.announced(Drafts.groupSession().of(EventKind.GROUP_SESSION));
        story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false)));
        var lead = story.people.cases.aColleague(Roles.TEAM_LEAD);

        assertThat(lead.does(() -> lists.registered(event))).isEmpty();
        assertThat(lead.does(() -> lists.numbers(event))).isEmpty();
    }

    private long rows() {
        return jdbc.sql("select count(*) from audit_entry where matter = 'event-registration.list'")
                .query(Long.class)
                .single();
    }
}
