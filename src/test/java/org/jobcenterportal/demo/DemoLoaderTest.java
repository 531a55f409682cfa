package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.TeamDraft;
import org.jobcenterportal.organisation.TeamId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Everything is rolled back at the end, so that other tests do not meet 25,402 people. */
@IntegrationTest
@Transactional
class DemoLoaderTest {

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private CitizenDirectory directory;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Venues venues;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager memory;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Clock clock;

    private Installation installation;
    private LocalDate today;

    @BeforeEach
    void know_the_installation() {
        installation = new Installation(database, organisation, citizens);
        today = OfficeTime.dayOf(clock.instant());
    }

    @Test
    void a_database_that_holds_the_demonstration_is_not_filled_again() {
        installation.markAsDemo();
        var written = new ArrayList<LocalDate>();

        loader(written::add).run(new DefaultApplicationArguments());

        assertThat(written).isEmpty();
    }

    @Test
    void a_database_with_data_of_its_own_is_refused() {
        organisation.importTeams(List.of(new TeamDraft(TeamId.next(), "Team " + UUID.randomUUID(), null, null)));
        var written = new ArrayList<LocalDate>();

        assertThatIllegalStateException().isThrownBy(() -> loader(written::add).run(new DefaultApplicationArguments()));
        assertThat(written).isEmpty();
        assertThat(installation.holdsDemo()).isFalse();
    }

    @Test
    void the_whole_population_is_loaded_well_within_a_minute() {
        long people = count("person");
        long households = count("household");
        long cases = count("case_assignment");
        database.sql("delete from account_link").update();
        long start = System.nanoTime();

        new OfficeChapter(organisation).write(today);
        new PopulationChapter(citizens, caseload, staff).write(today);

        var took = Duration.ofNanos(System.nanoTime() - start);
        LoggerFactory.getLogger(DemoLoaderTest.class).info("Population loaded in {} ms", took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        assertThat(count("person") - people).isEqualTo(25_402);
        assertThat(count("household") - households).isEqualTo(12_009);
        assertThat(count("case_assignment") - cases)
                .as("everybody has a counsellor")
                .isEqualTo(25_402);
        assertThat(database.sql("select person_id from account_link where account_id = ?")
                        .param(DemoAccount.number(1).value())
                        .query(UUID.class)
                        .optional())
                .map(PersonId::new)
                .flatMap(directory::card)
                .map(PersonCard::name)
                .hasValueSatisfying(name -> assertThat(name.full()).isEqualTo("Olena Marchenko"));
    }

    @Test
    @Row("F109")
    void the_office_has_its_two_consultants_its_venues_and_its_closing_days() {
        new OfficeChapter(organisation).write(today);

        var officer = staff.ofAccount(DemoAccount.number(7)).orElseThrow();
        var deputy = staff.ofAccount(DemoAccount.number(8)).orElseThrow();
        assertThat(officer.name().full()).isEqualTo("Katharina Ostwald");
        assertThat(staff.representedBy(deputy.id(), today)).contains(officer.id());
        assertThat(List.of(4, 5, 6, 7, 8, 9, 10, 12, 13, 14))
                .allSatisfy(number -> assertThat(staff.ofAccount(DemoAccount.number(number)))
                        .map(StaffDetails::teamName)
                        .isPresent());
        assertThat(venues.all())
                .extracting(VenueDetails::room, VenueDetails::name)
                .contains(
                        tuple("214", "Jobcenter Stadt Kassel"),
                        tuple("118", "Jobcenter Stadt Kassel"),
                        tuple(null, "Stadtteiltreff Nord"),
                        tuple(null, "Stadtteiltreff Bettenhausen"));
        assertThat(calendar.isClosed(LocalDate.of(today.getYear(), 12, 24))).isTrue();
        assertThat(calendar.officeHours()).hasSize(6);
    }

    private DemoLoader loader(Chapter chapter) {
        return new DemoLoader(installation, List.of(chapter), memory, transaction, clock);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
