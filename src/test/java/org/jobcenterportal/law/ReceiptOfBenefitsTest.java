package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import java.util.stream.IntStream;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

@Row("F114")
class ReceiptOfBenefitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int NEEDED = 630;

    @Test
    void twenty_one_months_are_six_hundred_and_thirty_days() {
        var enough = since(DAY.minusDays(NEEDED));
        var oneDayShort = since(DAY.minusDays(NEEDED - 1));

        assertThat(enough.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.YES);
        assertThat(oneDayShort.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(oneDayShort.becomesLongTermAfter(DAY)).contains(DAY.plusDays(1));
    }

    @Test
    void an_interruption_is_made_up_for_within_twenty_four_months() {
        var interrupted = new ReceiptOfBenefits(DateSpans.of(
                new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31)),
                new DateSpan(LocalDate.of(2025, 6, 1), null)));

        assertThat(interrupted.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.YES);
        assertThat(interrupted.monthsIn(Quantity.of("24 MONTHS"), DAY)).isEqualTo(22);
    }

    @Test
    void what_lies_before_the_twenty_four_months_does_not_count() {
        var longAgo = new ReceiptOfBenefits(
                DateSpans.of(new DateSpan(LocalDate.of(2015, 1, 1), DAY.minusMonths(24)), new DateSpan(DAY, null)));

        assertThat(longAgo.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(longAgo.monthsIn(Quantity.of("24 MONTHS"), DAY)).isZero();
    }

    @Test
    void whoever_receives_nothing_on_the_day_is_none() {
        var ended = new ReceiptOfBenefits(DateSpans.of(new DateSpan(LocalDate.of(2020, 1, 1), DAY.minusDays(1))));

        assertThat(ended.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(ended.isLongTermOn(DAY).reason().key()).isEqualTo("law.reason.recipient.none");
        assertThat(ended.isLongTermOn(DAY.minusDays(1)).verdict()).isEqualTo(Verdict.YES);
        assertThat(ended.becomesLongTermAfter(DAY)).isEmpty();
    }

    @Test
    void whoever_will_be_in_three_months_is_seen_before() {
        var inTime = since(DAY.plusMonths(3).minusDays(NEEDED));
        var later = since(DAY.plusMonths(3).minusDays(NEEDED - 1));

        assertThat(inTime.isBecomingLongTerm(DAY, Period.ofMonths(3))).isTrue();
        assertThat(later.isBecomingLongTerm(DAY, Period.ofMonths(3))).isFalse();
        assertThat(since(LocalDate.of(2015, 1, 1)).isBecomingLongTerm(DAY, Period.ofMonths(3)))
                .isFalse();
    }

    @Test
    void the_day_of_becoming_one_is_the_first_of_all_days_on_which_it_holds() {
        var random = new Random(630);
        IntStream.range(0, 200).forEach(ignored -> {
            var pause = DAY.minusDays(random.nextInt(700));
            var receipt = new ReceiptOfBenefits(DateSpans.of(
                    new DateSpan(DAY.minusDays(900), pause.minusDays(random.nextInt(200) + 1)),
                    new DateSpan(pause, null)));

            receipt.becomesLongTermAfter(DAY).ifPresent(first -> {
                assertThat(receipt.isLongTermOn(first).verdict()).isEqualTo(Verdict.YES);
                assertThat(DAY.datesUntil(first))
                        .allMatch(day -> receipt.isLongTermOn(day).verdict() == Verdict.NO);
            });
        });
    }

    @Test
    void a_leap_day_is_a_day() {
        var leap =
                new ReceiptOfBenefits(DateSpans.of(new DateSpan(LocalDate.of(2027, 3, 1), LocalDate.of(2028, 2, 29))));

        assertThat(leap.received().daysIn(Quantity.of("1 YEARS").before(LocalDate.of(2028, 3, 1))))
                .isEqualTo(366);
        assertThat(leap.received().daysIn(Quantity.of("1 YEARS").before(LocalDate.of(2028, 2, 29))))
                .isEqualTo(365);
    }

    @Test
    void the_answer_says_why_and_that_the_ordinance_was_not_read() {
        var finding = since(DAY.minusDays(400)).isLongTermOn(DAY);

        assertThat(finding.reason()).isEqualTo(Reason.of("law.reason.recipient.not-yet", 13, 21, 24));
        assertThat(finding.rules()).extracting(Rule::key).contains(RuleKey.LONG_TERM_RECIPIENT);
        assertThat(finding.isVerified()).isFalse();
    }

    private static ReceiptOfBenefits since(LocalDate first) {
        return new ReceiptOfBenefits(DateSpans.of(new DateSpan(first, null)));
    }
}
