package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ConsultationTimelineTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationTimeline timeline;

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private ConsultantDay day;

    @Autowired
    private Caseload caseload;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private Given.Counselling counsellor;
    private Given.Citizen anna;
    private ConsultationDetails ten;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void one_consultation_at_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        counsellor = given.aCounsellor();
        anna = given.aCitizen();
        ten = ((Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))))).consultation();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    @Row("F109")
    void a_counsellor_reads_that_a_consultation_is_to_come_and_nothing_of_what_it_is_about() {
        assertThat(counsellor.does(this::entries)).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("BCA-Beratung");
            assertThat(entry.sentence()).isEqualTo("Freiwillig. Inhalte bleiben bei der BCA.");
            assertThat(entry.address()).isNull();
        });
        assertThat(consultant.does(this::entries)).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).isEqualTo("Etwas anderes");
            assertThat(entry.address())
                    .isEqualTo("intern/termine/termin/" + ten.id().value());
        });
    }

    @Test
    void that_somebody_cancelled_or_did_not_come_stands_in_no_case_file() {
        clock.set(ten.slot().end());
        consultant.does(() -> day.noShow(ten.id(), version()));

        assertThat(counsellor.does(this::entries)).isEmpty();
        assertThat(caseload.lastContact(anna.person())).isEmpty();
    }

    @Test
    void a_consultation_that_took_place_is_the_last_contact_until_that_is_taken_back() {
        clock.set(ten.slot().end().plus(Duration.ofMinutes(5)));
        consultant.does(() -> day.tookPlace(ten.id(), version()));

        assertThat(caseload.lastContact(anna.person()))
                .contains(new LastContact(ten.slot().start(), ContactWay.IN_PERSON));
        assertThat(counsellor.does(this::entries))
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).isEqualTo("Inhalte bleiben bei der BCA."));

        consultant.does(() -> day.undo(ten.id(), version()));
        assertThat(caseload.lastContact(anna.person())).isEmpty();
    }

    private List<TimelineEntry> entries() {
        return timeline.entriesOf(anna.person(), Locale.GERMAN);
    }

    private long version() {
        return consultant.does(() -> day.meeting(ten.id())).orElseThrow().version();
    }
}
