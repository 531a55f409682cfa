package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.periods.PeriodDirectory;
import org.jobcenterportal.periods.PeriodImport;
import org.jobcenterportal.profile.ProfileDirectory;
import org.jobcenterportal.profile.ProfileImport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back at the end, as everything of the demonstration is. */
@IntegrationTest
@Transactional
class BiographiesChapterTest {

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private Caseload caseload;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private ProfileImport profiles;

    @Autowired
    private PeriodImport periods;

    @Autowired
    private ProfileDirectory profileDirectory;

    @Autowired
    private PeriodDirectory periodDirectory;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void everybody_who_can_work_has_months_and_a_profile_and_olena_receives_benefit_since_seventeen_months() {
        database.sql("delete from account_link").update();
        var today = OfficeTime.dayOf(clock.instant());
        new OfficeChapter(organisation).write(today);
        new PopulationChapter(citizens, caseloads, staff).write(today);

        new BiographiesChapter(profiles, periods, caseload).write(today);

        var accounts = new Population(today).accounts();
        var olena = accounts.get(DemoAccount.number(1));
        var standing = periodDirectory.of(olena).on(today);
        assertThat(standing.months()).isEqualTo(17);
        assertThat(standing.monthsUntilLongTerm()).hasValue(4);
        assertThat(profileDirectory.of(olena).content().wish()).isEqualTo("Pflegehelferin, Teilzeit");
        assertThat(profileDirectory
                        .of(accounts.get(DemoAccount.number(2)))
                        .content()
                        .occupation())
                .isEqualTo("Elektriker");
        var everybody = new Population(today)
                .households()
                .flatMap(household -> household.members().stream())
                .filter(member -> member.person().isEmployableOn(today))
                .map(member -> member.person().id())
                .toList();
        var known = periodDirectory.of(everybody);
        assertThat(known).hasSameSizeAs(everybody);
        assertThat(profileDirectory.of(everybody)).hasSameSizeAs(everybody);
        assertThat(known.values().stream()
                        .filter(months -> months.on(today).longTermRecipient().verdict() == Verdict.YES)
                        .count())
                .isBetween(everybody.size() * 55L / 100, everybody.size() * 75L / 100);
        assertThat(known.values().stream()
                        .filter(months -> months.on(today).longTermUnemployed().verdict() == Verdict.YES)
                        .count())
                .isBetween(everybody.size() * 15L / 100, everybody.size() * 40L / 100);
        assertThat(database.sql("select count(*) from work_restriction")
                        .query(Integer.class)
                        .single())
                .isBetween(everybody.size() * 7 / 100, everybody.size() * 11 / 100);
    }
}
