package org.jobcenterportal.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.Duplicates;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.employers.MergeOutcome;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.joboffers.Shops;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.JobTerms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ChecksOfMergedEmployersTest {

    @Autowired
    private EmployersImport employers;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private JobImport jobs;

    @Autowired
    private FundingDesk desk;

    @Autowired
    private FundingReader reader;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    @Test
    @Row("F70")
    void a_check_names_the_employer_that_it_turned_out_to_be() {
        clock.set(TestClock.START);
        var agent = new Cases(organisation, citizens, caseload).aColleague(Roles.EMPLOYER_SERVICE);
        var kept = Shops.bakery(employers, "Bäckerei Förderkorn");
        var old = Shops.bakery(employers, "Baeckerei Foerderkorn");
        var job = Shops.job(old);
        jobs.importOpen(job, agent.staff(), LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 20));
        var id = agent.does(() -> desk.beginForNobody(
                FundingKind.WAGE_SUBSIDY,
                new JobTerms(
                        "Verkauf",
                        "Baeckerei Foerderkorn",
                        LocalDate.of(2027, 2, 1),
                        null,
                        true,
                        null,
                        BigDecimal.valueOf(25),
                        null,
                        false,
                        false),
                job.id()));

        assertThat(agent.<MergeOutcome>does(() -> duplicates.merge(old.id(), kept.id())))
                .isEqualTo(new MergeOutcome.Merged(kept.id()));

        assertThat(agent.does(() -> reader.open(id))
                        .orElseThrow()
                        .check()
                        .terms()
                        .employer())
                .isEqualTo("Bäckerei Förderkorn");
    }
}
