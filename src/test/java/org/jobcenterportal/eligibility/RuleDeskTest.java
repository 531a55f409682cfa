package org.jobcenterportal.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.eligibility.CriterionKind.AGE_FROM;

import java.time.LocalDate;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.eligibility.RuleOutcome.ChangedMeanwhile;
import org.jobcenterportal.eligibility.RuleOutcome.EndsTooEarly;
import org.jobcenterportal.eligibility.RuleOutcome.NotFound;
import org.jobcenterportal.eligibility.RuleOutcome.Saved;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunsImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F12")
class RuleDeskTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final RuleDraft EIGHTEEN = RuleDraft.of(Condition.of(AGE_FROM, 18));
    private static final RuleDraft TWENTY = RuleDraft.of(Condition.of(AGE_FROM, 20));

    @Autowired
    private RuleDesk desk;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private CatalogueImport measures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private TestClock clock;

    private Colleague management;
    private MeasureKey offer;

    @BeforeEach
    void anOffer() {
        clock.set(TestClock.START);
        management = new Cases(organisation, citizens, caseloads).aColleague(Roles.MEASURE_MANAGEMENT);
        offer = new Offers(measures, catalogue, runs, directory).aMeasure().key();
    }

    @Test
    void a_rule_is_added_once_even_if_the_button_is_pressed_twice() {
        var id = RuleId.next();

        assertThat(management.does(() -> desk.add(id, offer, EIGHTEEN))).isEqualTo(new Saved());
        assertThat(management.does(() -> desk.add(id, offer, EIGHTEEN))).isEqualTo(new Saved());

        assertThat(management.does(() -> desk.of(offer))).singleElement().satisfies(rule -> {
            assertThat(rule.written()).isEqualTo(EIGHTEEN);
            assertThat(rule.editedBy()).isNotNull();
        });
        assertThat(management.does(() -> desk.add(RuleId.next(), new MeasureKey("no-such-offer"), EIGHTEEN)))
                .isEqualTo(new NotFound());
    }

    @Test
    void a_change_keeps_what_stood_there_and_a_stale_one_is_told() {
        var id = RuleId.next();
        management.does(() -> desk.add(id, offer, EIGHTEEN));
        var seen = management.does(() -> desk.of(offer)).getFirst().version();

        assertThat(management.does(() -> desk.change(id, seen, TWENTY))).isEqualTo(new Saved());
        var late = management.does(() -> desk.change(id, seen, EIGHTEEN));

        assertThat(late)
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        conflict -> assertThat(conflict.current().written()).isEqualTo(TWENTY));
        assertThat(management.does(() -> desk.of(offer)).getFirst().written()).isEqualTo(TWENTY);
        assertThat(management.does(() -> desk.earlier(offer)))
                .extracting(RuleEdition::written)
                .containsExactly(EIGHTEEN);
    }

    @Test
    void a_rule_ends_by_a_day_and_not_before_it_began() {
        var id = RuleId.next();
        management.does(() -> desk.add(id, offer, new RuleDraft(EIGHTEEN.condition(), null, TODAY, null)));
        var seen = management.does(() -> desk.of(offer)).getFirst().version();

        assertThat(management.does(() -> desk.end(id, seen, TODAY.minusDays(1))))
                .isEqualTo(new EndsTooEarly());
        assertThat(management.does(() -> desk.end(id, seen, TODAY))).isEqualTo(new Saved());

        var rule = management.does(() -> desk.of(offer)).getFirst().written();
        assertThat(rule.holdsOn(TODAY)).isTrue();
        assertThat(rule.holdsOn(TODAY.plusDays(1))).isFalse();
    }
}
