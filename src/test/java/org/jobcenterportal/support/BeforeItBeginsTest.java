package org.jobcenterportal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.support.FundingKind.START_UP_MONEY;
import static org.jobcenterportal.support.FundingKind.WAGE_SUBSIDY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.support.BeforeItBegins.Timing;
import org.junit.jupiter.api.Test;

@Row("F83")
class BeforeItBeginsTest {

    private static final Instant BEGINS = OfficeTime.startOf(LocalDate.of(2026, 12, 1));

    @Test
    void until_the_last_second_before_the_day_there_is_time() {
        var last = guard(AnOffer.of(WAGE_SUBSIDY, "2026-12-01").at(BEGINS.minusSeconds(1)));

        assertThat(last.timing()).isEqualTo(Timing.OPEN);
        assertThat(last.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void from_the_first_second_of_the_day_there_is_none() {
        var over = guard(AnOffer.of(WAGE_SUBSIDY, "2026-12-01").at(BEGINS));

        assertThat(over.timing()).isEqualTo(Timing.OVER);
        assertThat(over.verdict()).isEqualTo(Verdict.NO);
        assertThat(over.left()).isZero();
    }

    @Test
    void it_says_days_and_hours_by_the_clock_of_the_office() {
        var guard = guard(AnOffer.of(WAGE_SUBSIDY, "2026-12-01")
                .at(BEGINS.minus(Duration.ofDays(6)).minus(Duration.ofHours(16))));

        assertThat(guard.left()).isEqualTo(Duration.ofHours(6 * 24 + 16));
        assertThat(guard.said().arguments()).containsExactly(6L, 16);
    }

    @Test
    void an_application_the_day_before_is_in_time_on_the_day_is_asked_and_after_it_is_late() {
        var offer = AnOffer.of(WAGE_SUBSIDY, "2026-12-01").at(BEGINS.plusSeconds(3600));

        assertThat(guard(offer.appliedOn("2026-11-30")).verdict()).isEqualTo(Verdict.YES);
        assertThat(guard(offer.appliedOn("2026-12-01")).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(guard(offer.appliedOn("2026-12-02")).verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void what_the_second_book_gives_only_begins_later() {
        var late = guard(AnOffer.of(START_UP_MONEY, "2026-12-01").at(BEGINS).appliedOn("2026-12-05"));

        assertThat(late.timing()).isEqualTo(Timing.LATE);
        assertThat(late.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private static BeforeItBegins guard(AnOffer offer) {
        return BeforeItBegins.of(offer.check());
    }
}
