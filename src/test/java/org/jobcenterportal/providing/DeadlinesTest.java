package org.jobcenterportal.providing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    @Row("F24")
    void a_provider_has_five_working_days_to_answer() {
        assertThat(new AnswerTerm(TUESDAY).until(DeadlinesTest::isWeekend)).isEqualTo(TUESDAY.plusDays(7));
    }

    @Test
    @Row("F24")
    void closed_days_do_not_count() {
        var closed = Set.of(TUESDAY.plusDays(1), TUESDAY.plusDays(2));

        assertThat(new AnswerTerm(TUESDAY).until(day -> isWeekend(day) || closed.contains(day)))
                .isEqualTo(TUESDAY.plusDays(9));
    }

    @Test
    @Row("F26")
    void a_report_is_due_after_each_quarter_and_a_week_after_the_end() {
        var entered = LocalDate.of(2026, 1, 15);

        assertThat(DueReport.of(entered, LocalDate.of(2026, 9, 30), TUESDAY))
                .containsExactly(
                        new DueReport(ReportKind.INTERIM, LocalDate.of(2026, 4, 15)),
                        new DueReport(ReportKind.INTERIM, LocalDate.of(2026, 7, 15)),
                        new DueReport(ReportKind.FINAL, LocalDate.of(2026, 10, 7)));
    }

    @Test
    @Row("F26")
    void while_it_goes_on_the_next_report_is_known_from_the_first_day() {
        assertThat(DueReport.of(TUESDAY, null, TUESDAY))
                .containsExactly(new DueReport(ReportKind.INTERIM, TUESDAY.plusMonths(3)));
    }

    @Test
    @Row("F26")
    void whoever_leaves_on_the_day_of_an_interim_report_gets_the_final_one_instead() {
        var entered = LocalDate.of(2026, 1, 15);

        assertThat(DueReport.of(entered, LocalDate.of(2026, 4, 15), TUESDAY))
                .containsExactly(new DueReport(ReportKind.FINAL, LocalDate.of(2026, 4, 22)));
        assertThat(DueReport.of(entered, LocalDate.of(2026, 4, 16), TUESDAY)).hasSize(2);
    }

    @Test
    @Row("F26")
    void on_the_last_day_a_report_is_in_time() {
        var due = new DueReport(ReportKind.FINAL, TUESDAY);

        assertThat(due.isOverdueOn(TUESDAY)).isFalse();
        assertThat(due.isOverdueOn(TUESDAY.plusDays(1))).isTrue();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
