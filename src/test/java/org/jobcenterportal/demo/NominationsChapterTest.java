package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.NominationsImport;
import org.jobcenterportal.citizens.CitizensImport;
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
@Row({"F41", "F42"})
class NominationsChapterTest {

    private static final int HOUSEHOLDS = 700;
    private static final String BY_THE_DEMO =
            " nominated_by in (select id from staff where account_id like '00000000-0000-4000-8000-%')";

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private AppointmentsImport appointments;

    @Autowired
    private NominationsImport nominations;

    @Autowired
    private FreeTimes freeTimes;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Venues venues;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void the_chapters_up_to_the_nominations() {
        var today = OfficeTime.dayOf(clock.instant());
        var population = new Population(today);
        new OfficeChapter(organisation).write(today);
        citizens.importHouseholds(population.households().limit(HOUSEHOLDS));
        database.sql("delete from account_link").update();
        citizens.importAccountLinks(population.accounts());
        new ConsultationsChapter(appointments, freeTimes, staff, venues, calendar, clock).write(today);
        new NominationsChapter(nominations, appointments, freeTimes, staff, clock).write(today);
    }

    @Test
    void five_are_open_in_different_states_and_one_became_a_tandem() {
        assertThat(count("select count(*) from nomination where is_open and" + BY_THE_DEMO))
                .isEqualTo(5);
        assertThat(count("select count(distinct state) from nomination where is_open and" + BY_THE_DEMO))
                .isEqualTo(3);
        assertThat(count("""
                        select count(distinct q.party) from nomination n
                        join diary_quarter q on q.entry = n.consultation_id where
                        """ + BY_THE_DEMO)).isEqualTo(3);
    }

    @Test
    void somebody_asks_for_more_times() {
        assertThat(count("""
                        select count(*) from opening_wish where is_open and wished_by in
                        (select id from staff where account_id like '00000000-0000-4000-8000-%')
                        """)).isEqualTo(1);
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
