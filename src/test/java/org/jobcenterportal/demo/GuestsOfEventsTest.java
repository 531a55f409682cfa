package org.jobcenterportal.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventQuota;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.EventsImport;
import org.jobcenterportal.invitations.InvitationsImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.RegistrationSteps;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.RegistrationsImport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who signs up for the events of the demonstration and who is invited, with only the people whom that takes. */
@IntegrationTest
@Transactional
class GuestsOfEventsTest {

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private EventsImport imports;

    @Autowired
    private RegistrationsImport registrationsImport;

    @Autowired
    private RegistrationSteps steps;

    @Autowired
    private InvitationsImport invitationsImport;

    @Autowired
    private Registrations registrations;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Events events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private List<EventCard> past;
    private List<EventCard> coming;

    /** One test, because writing the chapters takes longer than looking at them. */
    @Test
    @Row({"F34", "F54", "F55", "F59", "S2"})
    void places_of_quotas_and_teams_are_taken_a_place_is_offered_and_a_group_has_answered_in_every_way() {
        writeTheChapters();

        assertThatPlacesOfQuotasAndTeamsWereTaken();
        assertThatAPlaceIsOfferedWhileOthersWait();
        assertThatAGroupHasAnsweredInEveryWay();
    }

    private void writeTheChapters() {
        clock.set(TestClock.START);
        // events of other tests are nothing for the guests of the demonstration
        jdbc.sql("update event set state = 'CANCELLED'").update();
        var today = OfficeTime.dayOf(TestClock.START);
        new OfficeChapter(organisation).write(today);
        citizens.importHouseholds(new Population(today).households().skip(900).limit(1_400));
        new EventsChapter(imports, calendar, staff).write(today);
        new RegistrationsChapter(registrationsImport, steps, citizens, events, staff, clock).write(today);
        new InvitationsChapter(invitationsImport, registrationsImport, registrations, events, clock).write(today);
        past = events.past(TestClock.START.minus(Duration.ofDays(380)), TestClock.START);
        coming = events.ahead(TestClock.START, TestClock.START.plus(Duration.ofDays(100)));
    }

    private void assertThatPlacesOfQuotasAndTeamsWereTaken() {
        var withQuotas =
                past.stream().filter(event -> !event.quotas().isEmpty()).toList();

        assertThat(withQuotas)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(registrations.of(event.id()))
                        .extracting(row -> row.wish().quota())
                        .containsAll(event.quotas().stream().map(EventQuota::id).toList()));
        assertThat(past.stream().filter(event -> event.kind() == EventKind.STAFF_WORKSHOP))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(registrations.of(event.id()))
                        .hasSizeBetween(4, event.capacity().admitted())
                        .allMatch(row -> row.colleague() != null));
        assertThat(past)
                .allSatisfy(event -> assertThat(registrations.of(event.id()))
                        .hasSizeGreaterThan(event.capacity().admitted() / 2));
    }

    private void assertThatAPlaceIsOfferedWhileOthersWait() {
        var offered = coming.stream()
                .flatMap(event -> registrations.waiting(event.id()).stream())
                .toList();

        assertThat(offered).hasSize(3);
        assertThat(offered.getFirst().standing().offeredUntil()).isAfter(TestClock.START);
        assertThat(offered.subList(1, 3)).allMatch(row -> row.standing().offeredUntil() == null);
    }

    private void assertThatAGroupHasAnsweredInEveryWay() {
        var next = coming.stream()
                .filter(event -> event.audience() == EventAudience.INVITED)
                .findFirst()
                .orElseThrow();

        assertThat(states(next))
                .isEqualTo(Map.of(
                        "COMING",
                        8L,
                        "NOT_COMING",
                        5L,
                        "CALL_ME",
                        3L,
                        "UNDELIVERABLE",
                        2L,
                        "INVITED",
                        9L,
                        "CHOSEN",
                        3L));
        assertThat(registrations.of(next.id()).stream().collect(groupingBy(RegistrationRow::state, counting())))
                .isEqualTo(Map.of(
                        RegistrationState.REGISTERED,
                        8L,
                        RegistrationState.CANCELLED,
                        5L,
                        RegistrationState.INVITED,
                        14L));
        assertThat(past.stream().filter(event -> event.audience() == EventAudience.INVITED))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(states(event)).containsOnlyKeys("COMING", "NOT_COMING"));
    }

    private Map<String, Long> states(EventCard event) {
        return jdbc
                .sql("select state from event_invitation where event_id = ?")
                .param(event.id().value())
                .query(String.class)
                .list()
                .stream()
                .collect(groupingBy(state -> state, counting()));
    }
}
