package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.funding.FundingImport;
import org.jobcenterportal.funding.FundingReader;
import org.jobcenterportal.funding.FundingRow;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.Shops;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.FundingKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FundingChapterTest {

    @Autowired
    private FundingImport funding;

    @Autowired
    private FundingReader reader;

    @Autowired
    private EmployersImport employers;

    @Autowired
    private JobImport jobs;

    @Autowired
    private JobOffers offers;

    @Autowired
    private Caseload caseload;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    @Row("F81")
    void there_are_checks_of_every_kind_and_in_every_state_and_some_lack_an_application() {
        clock.set(TestClock.START);
        var given = new Cases(organisation, citizens, cases);
        var counsellor = given.aCounsellor();
        var agent = given.aColleague(Roles.EMPLOYER_SERVICE);
        var job = Shops.job(Shops.bakery(employers, "Bäckerei Vorprüfung"));
        jobs.importOpen(job, agent.staff(), LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 20));
        var people = Stream.generate(() -> given.aCaseOf(counsellor))
                .limit(20)
                .map(PersonDraft::id)
                .toList();

        new FundingChapter(funding, offers, caseload, staff, jdbc)
                .check(
                        people,
                        caseload.counsellorsOf(people),
                        List.of(offers.find(job.id()).orElseThrow()),
                        OfficeTime.dayOf(TestClock.START));

        List<FundingRow> rows = counsellor.does(reader::mine).stream()
                .filter(row -> row.number() != null)
                .toList();
        assertThat(rows.stream().map(FundingRow::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(FundingKind.values());
        assertThat(rows.stream().map(FundingRow::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CheckState.values());
        assertThat(rows).anyMatch(row -> !row.isApplied());
    }
}
