package org.jobcenterportal.organisation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OrganisationValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void nobody_is_her_own_deputy() {
        var katharina = StaffId.next();

        assertThatIllegalArgumentException().isThrownBy(() -> new DeputyDraft(katharina, katharina, DAY, DAY));
    }

    @Test
    void a_deputy_has_a_term_of_at_least_one_day() {
        new DeputyDraft(StaffId.next(), StaffId.next(), DAY, DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeputyDraft(StaffId.next(), StaffId.next(), DAY, DAY.minusDays(1)));
    }

    @Test
    void the_office_opens_before_it_closes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void a_closing_day_says_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClosingDay(DAY, " "));
    }
}
