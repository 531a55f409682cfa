package org.jobcenterportal.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.chains.ChainsImport.Leg;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ChainsImportTest {

    @Autowired
    private ChainsImport chains;

    @Autowired
    private ChainDesk desk;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    @Test
    void a_chain_that_is_under_way_is_taken_over_with_its_past_and_its_future() {
        clock.set(TestClock.START);
        var today = CaseStory.TODAY;
        var story = new CaseStory(organisation, citizens, caseload);

        chains.importChain(
                story.id(),
                "health",
                today.minusDays(100),
                new Words("Vereinbart."),
                List.of(
                        new Leg("stabilise", "Träger A", null, today.minusDays(90), today.minusDays(10), false),
                        new Leg("aptitude", "Träger B", null, today.minusDays(9), today.plusDays(5), false),
                        new Leg("work", "Träger C", null, today.plusDays(20), null, true)));

        var chain =
                story.counsellor.does(() -> desk.of(story.id())).orElseThrow().chain();
        assertThat(chain.stations())
                .extracting(one -> one.status())
                .containsExactly(
                        StationStatus.DONE, StationStatus.HANDOVER, StationStatus.SKIPPED, StationStatus.BRIDGING);
    }
}
