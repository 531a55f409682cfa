package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.chains.ChainDesk;
import org.jobcenterportal.chains.ChainsImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.referrals.ReferralDesk;
import org.jobcenterportal.referrals.ReferralRow;
import org.jobcenterportal.referrals.ReferralsImport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ReferralsChapterTest {

    @Autowired
    private ReferralsImport referrals;

    @Autowired
    private ChainsImport chains;

    @Autowired
    private ReferralDesk desk;

    @Autowired
    private ChainDesk chainDesk;

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
    private TestClock clock;

    @Test
    @Row({"F32", "F49"})
    void referrals_wait_for_other_bodies_and_of_two_chains_one_has_days_left_over() {
        clock.set(TestClock.START);
        var today = OfficeTime.dayOf(TestClock.START);
        var given = new Cases(organisation, citizens, cases);
        var counsellor = given.aCounsellor();
        var people = Stream.generate(() -> given.aCaseOf(counsellor))
                .limit(5)
                .map(PersonDraft::id)
                .toList();
        var chapter = new ReferralsChapter(referrals, chains, caseload, staff);

        chapter.refer(people, counsellor.staff(), today);
        chapter.lead(people, today);

        assertThat(counsellor.does(desk::mine))
                .hasSize(5)
                .extracting(ReferralRow::dueOn)
                .isSorted();
        assertThat(gaps(counsellor, people, 3, today)).isEqualTo(List.of(0, 0));
        assertThat(gaps(counsellor, people, 4, today)).isEqualTo(List.of(40, 0));
    }

    private List<Integer> gaps(Cases.Colleague counsellor, List<PersonId> people, int whose, LocalDate today) {
        return counsellor.does(() -> chainDesk.of(people.get(whose))).orElseThrow().chain().transitions().stream()
                .map(transition -> transition.gapDays(today))
                .toList();
    }
}
