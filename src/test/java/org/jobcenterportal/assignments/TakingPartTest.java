package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.OfficeTime;
import org.junit.jupiter.api.Test;

class TakingPartTest {

    private static final LocalDate CAME = OfficeTime.dayOf(TestClock.START).minusMonths(1);

    @Test
    void whoever_leaves_has_come_before() {
        var thereSince = TakingPart.from(CAME, null);

        assertThat(thereSince.left(CAME).leftOn()).isEqualTo(CAME);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> thereSince.left(CAME.minusDays(1)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> TakingPart.NOT_YET.left(CAME));
    }

    @Test
    void nobody_proposes_an_end_before_the_first_day_is_over() {
        var thereSince = TakingPart.from(CAME, CAME.plusMonths(3));

        assertThat(thereSince.canFollow(end(CAME))).isFalse();
        assertThat(thereSince.canFollow(end(CAME.plusDays(1)))).isTrue();
        assertThat(TakingPart.NOT_YET.canFollow(end(CAME))).isFalse();
    }

    private static Proposal end(LocalDate day) {
        return new Proposal(Proposal.Kind.END, day, "Früher fertig.", TestClock.START);
    }
}
