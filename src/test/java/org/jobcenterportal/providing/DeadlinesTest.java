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

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
