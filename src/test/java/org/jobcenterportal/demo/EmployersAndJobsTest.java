package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffDraft;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.TeamDraft;
import org.jobcenterportal.organisation.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class EmployersAndJobsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private EmployersImport employers;

    @Autowired
    private JobImport jobs;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Row({"F70", "F71", "S22"})
    void both_chapters_can_be_stored() {
        transaction.executeWithoutResult(status -> {
            someoneForEmployers();
            var before = count("select count(*) from job_offer where state = 'OPEN'");

            new EmployersChapter(employers, staff).write(TODAY);
            new JobsChapter(jobs, staff).write(TODAY);

            assertThat(count("select count(*) from job_offer where state = 'OPEN'") - before)
                    .isEqualTo(2_154);
            assertThat(count("select count(*) from employer")).isGreaterThanOrEqualTo(423);
            assertThat(count("select count(*) from employer_talk")).isGreaterThan(500);
            assertThat(count("select count(*) from employer_promise where was_kept is null"))
                    .isGreaterThan(50);
            assertThat(count("select count(*) from employer_recall where due_on <= '2026-11-24'"))
                    .isPositive();
            status.setRollbackOnly(); // other tests count their own
        });
    }

    private void someoneForEmployers() {
        var team = new TeamDraft(TeamId.next(), "Team for employers", null, null);
        organisation.importTeams(List.of(team));
        organisation.importStaff(List.of(new StaffDraft(
                StaffId.next(),
                null,
                new PersonName("Ida", "Werber"),
                FormOfAddress.MS,
                "Arbeitgeberservice",
                team.id(),
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null)));
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
