package org.jobcenterportal.jobexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.jobexchange.ExchangeOutcome.Imported;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F73")
class ExchangeDeskTest {

    @Autowired
    private ExchangeDesk desk;

    @Autowired
    private JobOffers offers;

    @Autowired
    private EmployersImport employers;

    @Autowired
    private JobImport jobs;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Vacancies vacancies;
    private Colleague agent;

    @BeforeEach
    void anAgent() {
        Vacancies.later(clock);
        vacancies = new Vacancies(employers, jobs);
        agent = new Cases(organisation, citizens, caseloads).aColleague(Roles.EMPLOYER_SERVICE);
    }

    @AfterEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void a_job_that_went_out_as_a_file_is_the_same_when_another_office_takes_it_in() {
        var employer = vacancies.anEmployer("Bäckerei Sonnenborn " + UUID.randomUUID());
        var sent = vacancies.open(employer, "Verkauf " + UUID.randomUUID(), Set.of(WayToApply.CALL), agent.staff());

        for (var file : List.of(agent.does(desk::csv), agent.does(desk::xml))) {
            var foreign = new String(file, StandardCharsets.UTF_8)
                    .replace(sent.id().value().toString(), "fremd-" + UUID.randomUUID())
                    .getBytes(StandardCharsets.UTF_8);

            var imported = (Imported) agent.does(() -> desk.importFile(foreign));

            assertThat(imported.added()).isEqualTo(1);
            assertThat(imported.notes()).isEmpty();
            assertThat(imported.unknown()).isEmpty();
            assertThat(latestDraftTitled(sent.title()))
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                    .ignoringCollectionOrder()
                    .isEqualTo(sent);
            assertThat((Imported) agent.does(() -> desk.importFile(foreign)))
                    .satisfies(again -> assertThat(again.added()).isZero())
                    .satisfies(again -> assertThat(again.known()).isPositive());
        }
    }

    @Test
    void our_own_jobs_come_back_to_nothing() {
        var employer = vacancies.anEmployer("Bäckerei Eigenkorn " + UUID.randomUUID());
        vacancies.open(employer, "Eigene " + UUID.randomUUID(), Set.of(WayToApply.CALL), agent.staff());

        var imported = (Imported) agent.does(() -> desk.importFile(desk.xml()));

        assertThat(imported.added()).isZero();
    }

    @Test
    void an_employer_whom_nobody_knows_is_told_and_never_made_up() {
        var name = "Unbekannt " + UUID.randomUUID();
        var file = "Stellentitel;Betrieb;Stundenlohn\nLager " + name + ";" + name + ";viel\n";

        var imported = (Imported) agent.does(() -> desk.importFile(file.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(imported.added()).isEqualTo(1);
        assertThat(imported.notes()).singleElement().satisfies(note -> {
            assertThat(note.employer()).isEqualTo(name);
            assertThat(note.unreadable()).containsExactly(ExchangeField.WAGE);
        });
        assertThat(latestDraftTitled("Lager " + name).employer()).isNull();
    }

    @Test
    void whoever_waits_at_an_employers_telephone_is_in_no_file() {
        var employer = vacancies.anEmployer("Bäckerei Still " + UUID.randomUUID());
        vacancies.open(employer, "Still " + UUID.randomUUID(), Set.of(WayToApply.CALL), agent.staff());

        assertThat(new String(agent.does(desk::csv), StandardCharsets.UTF_8)).doesNotContain("Wiebke", "809004");
        assertThat(new String(agent.does(desk::xml), StandardCharsets.UTF_8)).doesNotContain("Wiebke", "809004");
    }

    private JobDraft latestDraftTitled(String title) {
        var id = jdbc.sql("select id from job_offer where title = ? and state = 'DRAFT' order by id desc limit 1")
                .param(title)
                .query(UUID.class)
                .single();
        return offers.written(new JobOfferId(id)).orElseThrow();
    }
}
