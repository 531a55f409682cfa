package org.jobcenterportal.joboffers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.Duplicates;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.employers.MergeOutcome;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class JobsOfMergedEmployersTest {

    @Autowired
    private EmployersImport employers;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private JobImport jobs;

    @Autowired
    private JobOffers offers;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Test
    @Row("F70")
    void the_jobs_of_an_employer_move_to_the_one_that_it_turned_out_to_be() {
        var agent = new Cases(organisation, citizens, caseload).aColleague(Roles.EMPLOYER_SERVICE);
        var kept = Shops.bakery(employers, "Bäckerei Umzugskorn");
        var old = Shops.bakery(employers, "Baeckerei Umzugskorn");
        var job = Shops.job(old);
        jobs.importOpen(job, agent.staff(), LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 20));

        assertThat(agent.<MergeOutcome>does(() -> duplicates.merge(old.id(), kept.id())))
                .isEqualTo(new MergeOutcome.Merged(kept.id()));

        assertThat(offers.find(job.id()).orElseThrow().employer()).isEqualTo(kept.id());
    }
}
