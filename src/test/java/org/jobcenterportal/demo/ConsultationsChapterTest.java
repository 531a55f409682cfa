package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.appointments.ConflictDesk;
import org.jobcenterportal.appointments.ConflictReason;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Persona;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back at the end, as everything of the demonstration is. */
@IntegrationTest
@Transactional
@Row({"F40", "S5", "S7"})
class ConsultationsChapterTest {

    private static final int HOUSEHOLDS = 700;
    private static final String OF_THE_DEMO =
            "c.consultant_id in (select id from staff where account_id in ('00000000-0000-4000-8000-000000000007', '00000000-0000-4000-8000-000000000008'))";

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private AppointmentsImport appointments;

    @Autowired
    private FreeTimes freeTimes;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Venues venues;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private ConflictDesk conflicts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void the_chapters_up_to_the_consultations() {
        var today = OfficeTime.dayOf(clock.instant());
        var population = new Population(today);
        new OfficeChapter(organisation).write(today);
        citizens.importHouseholds(population.households().limit(HOUSEHOLDS));
        database.sql("delete from account_link").update();
        citizens.importAccountLinks(population.accounts());
        new ConsultationsChapter(appointments, freeTimes, staff, venues, calendar, clock).write(today);
    }

    @Test
    void two_consultants_have_eight_weeks_of_consultations() {
        assertThat(count("1 = 1")).isGreaterThan(120);
        assertThat(database.sql("select count(distinct c.consultant_id) from bca_consultation c where " + OF_THE_DEMO)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_past_has_an_end_and_what_is_to_come_is_booked() {
        assertThat(states("c.starts_at < :now"))
                .contains("TOOK_PLACE", "NO_SHOW")
                .doesNotContain("BOOKED");
        assertThat(states("c.starts_at > :now")).containsExactly("BOOKED");
    }

    @Test
    void olena_talks_about_childcare_soon() {
        var olena = new Population(OfficeTime.dayOf(clock.instant())).accounts().get(DemoAccount.number(1));

        var topics = database.sql("select topic from bca_consultation where person_id = ? and state = 'BOOKED'")
                .param(olena.value())
                .query(String.class)
                .list();

        assertThat(topics).containsExactly("CHILDCARE");
    }

    @Test
    void the_times_have_a_break_a_training_day_extra_times_a_fair_a_number_and_one_conflict() {
        assertThat(database.sql("select count(*) from availability_break b where " + ofTheDemo("b"))
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select kind from absence a where " + ofTheDemo("a") + " order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("OTHER", "TRAINING");
        assertThat(database.sql("select v.kind from extra_time e join venue v on v.id = e.venue_id where "
                                + ofTheDemo("e"))
                        .query(String.class)
                        .list())
                .contains("FAIR");
        assertThat(database.sql(
                                "select daily_maximum from consultant c where daily_maximum is not null and c.staff_id in (select id from staff where account_id = '00000000-0000-4000-8000-000000000008')")
                        .query(Integer.class)
                        .list())
                .containsExactly(6);
        assertThat(SignedIn.as(
                        SignedIn.token(Persona.BCA.account(), Persona.BCA.roles()),
                        () -> conflicts.open().stream().map(Conflict::reason).toList()))
                .containsExactly(ConflictReason.ABSENT);
    }

    private static String ofTheDemo(String table) {
        return OF_THE_DEMO.replace("c.consultant_id", table + ".consultant_id");
    }

    private int count(String condition) {
        return database.sql("select count(*) from bca_consultation c where " + OF_THE_DEMO + " and " + condition)
                .query(Integer.class)
                .single();
    }

    private List<String> states(String condition) {
        return database.sql("select distinct state from bca_consultation c where " + OF_THE_DEMO + " and " + condition
                        + " order by state")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
