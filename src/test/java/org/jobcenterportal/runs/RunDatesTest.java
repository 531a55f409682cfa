package org.jobcenterportal.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.runs.RunDay.RunDayKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F14")
class RunDatesTest {

    @Autowired
    private CatalogueImport measures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport imports;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private RunDates dates;

    @Autowired
    private ClosingTimes closings;

    @Autowired
    private TestClock clock;

    private RunDetails run;

    @BeforeEach
    void aRun() {
        clock.set(TestClock.START);
        run = new Offers(measures, catalogue, imports, directory).aRun(5);
    }

    @Test
    void it_takes_place_on_its_weekdays_but_not_on_holidays_and_while_the_provider_is_closed() {
        closings.add(run.provider().id(), new Closing(day(12, 28), day(12, 29), "Betriebsferien"));

        var days = dates.between(run, day(12, 21), LocalDate.of(2027, 1, 3), Locale.GERMAN);

        assertThat(on(days, RunDayKind.TAKES_PLACE))
                .containsExactly(day(12, 21), day(12, 22), day(12, 23), day(12, 24), day(12, 30), day(12, 31));
        assertThat(on(days, RunDayKind.PUBLIC_HOLIDAY)).containsExactly(day(12, 25), LocalDate.of(2027, 1, 1));
        assertThat(on(days, RunDayKind.PROVIDER_CLOSED)).containsExactly(day(12, 28), day(12, 29));
    }

    @Test
    void days_in_school_holidays_say_so() {
        var days = dates.between(run, day(12, 22), day(12, 23), Locale.GERMAN);

        assertThat(days.getFirst().school()).isNull();
        assertThat(days.getLast().school()).isNotNull();
    }

    @Test
    void nothing_lies_before_its_first_and_after_its_last_day() {
        var all = dates.between(run, run.startsOn().minusMonths(2), run.endsOn().plusMonths(2), Locale.GERMAN);

        assertThat(all.getFirst().day()).isAfterOrEqualTo(run.startsOn());
        assertThat(all.getLast().day()).isBeforeOrEqualTo(run.endsOn());
    }

    private static List<LocalDate> on(List<RunDay> days, RunDayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).map(RunDay::day).toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
