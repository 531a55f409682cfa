package org.jobcenterportal.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.runs.Offers.TODAY;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F10")
class RunDirectoryTest {

    @Autowired
    private CatalogueImport measures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private Providers providers;

    @Autowired
    private TestClock clock;

    private Offers offers;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
        offers = new Offers(measures, catalogue, runs, directory);
    }

    @Test
    void a_run_is_read_with_its_offer_its_provider_and_how_full_it_is() {
        var measure = offers.aMeasure();
        var provider = offers.aProvider();

        var run = offers.aRun(measure, provider, 12);

        assertThat(run.measure().name(Locale.GERMAN)).isEqualTo(measure.name(Locale.GERMAN));
        assertThat(run.measure().name(Locale.ENGLISH)).startsWith("Trial");
        assertThat(run.provider().name()).isEqualTo(provider.name());
        assertThat(run.occupancy().free()).isEqualTo(12);
        assertThat(directory.runsOf(provider.id())).extracting(RunDetails::id).containsExactly(run.id());
        assertThat(directory.runsOf(measure.id())).extracting(RunDetails::id).containsExactly(run.id());
    }

    @Test
    void one_begins_at_any_time_in_a_rolling_run_and_together_in_a_fixed_one() {
        var measure = offers.aMeasure();
        var provider = offers.aProvider();
        var rolling = offers.aRun(measure, provider, 5);
        var begun = offers.aRun(measure, provider, EntryMode.FIXED, TODAY.minusDays(1), TODAY.plusDays(30), 5);
        var coming = offers.aRun(measure, provider, EntryMode.FIXED, TODAY.plusDays(1), TODAY.plusDays(30), 5);

        assertThat(rolling.isOpenOn(TODAY)).isTrue();
        assertThat(begun.isOpenOn(TODAY)).isFalse();
        assertThat(coming.isOpenOn(TODAY)).isTrue();
        assertThat(coming.nextEntry(TODAY)).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void where_all_begin_together_somebody_can_still_come_on_the_first_day_and_not_the_day_after() {
        var begins = offers.aRun(offers.aMeasure(), offers.aProvider(), EntryMode.FIXED, TODAY, TODAY.plusDays(30), 5);

        for (var status : List.of(RunStatus.OPEN, RunStatus.RUNNING)) {
            var run = at(status, begins);
            assertThat(run.isOpenOn(TODAY)).isTrue();
            assertThat(run.isOpenOn(TODAY.plusDays(1))).isFalse();
        }
    }

    @Test
    void an_open_run_takes_nobody_after_its_last_day() {
        var run = at(RunStatus.OPEN, offers.aRun(offers.aMeasure(), offers.aProvider(), 5));
        var last = Objects.requireNonNull(run.endsOn());

        assertThat(run.isOpenOn(last)).isTrue();
        assertThat(run.isOpenOn(last.plusDays(1))).isFalse();
    }

    private static RunDetails at(RunStatus status, RunDetails run) {
        return new RunDetails(
                run.id(),
                run.version(),
                run.measure(),
                run.provider(),
                status,
                run.contingent(),
                run.occupancy(),
                run.dayCost(),
                run.written());
    }

    @Test
    void an_account_acts_for_its_provider_and_no_other() {
        var account = new AccountId(UUID.randomUUID().toString());
        var provider = offers.aProvider();
        offers.actsFor(account, provider.id());

        assertThat(providers.ofAccount(account)).contains(provider.id());
        assertThat(providers.ofAccount(new AccountId(UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    @Row("F15")
    void an_approval_holds_on_its_last_day_and_not_after_it() {
        var provider = offers.aProvider(TODAY);

        assertThat(provider.isApprovedOn(TODAY)).isTrue();
        assertThat(provider.isApprovedOn(TODAY.plusDays(1))).isFalse();
    }
}
