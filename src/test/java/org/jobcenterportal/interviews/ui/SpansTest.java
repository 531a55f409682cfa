package org.jobcenterportal.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jobcenterportal.kernel.OfficeTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @ParameterizedTest
    @ValueSource(strings = {"11:30-12:00", "11.30 – 12", " 11:30 bis 12:00 ,"})
    void people_write_stretches_of_time_in_several_ways(String typed) {
        assertThat(Spans.read(typed, DAY).orElseThrow()).singleElement().satisfies(span -> {
            assertThat(OfficeTime.timeOf(span.start())).isEqualTo(LocalTime.of(11, 30));
            assertThat(OfficeTime.timeOf(span.end())).isEqualTo(LocalTime.NOON);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 Uhr", "12:00-11:30", "11:30-11:30", "25:00-26:00", "11:30-12:00; 13-14"})
    void what_is_no_stretch_of_time_is_none(String typed) {
        assertThat(Spans.read(typed, DAY)).isEmpty();
    }

    @Test
    void nothing_typed_is_nothing() {
        assertThat(Spans.read(" ", DAY))
                .hasValueSatisfying(spans -> assertThat(spans).isEmpty());
    }
}
