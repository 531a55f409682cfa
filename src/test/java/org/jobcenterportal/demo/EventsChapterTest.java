package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.EventsImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.wording.PlainGerman;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class EventsChapterTest {

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private EventsImport imports;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Events events;

    @Autowired
    private PlainGerman german;

    @Test
    @Row({"F59", "S2", "S6", "S7", "S11", "S23"})
    void a_year_of_every_kind_is_over_and_texts_are_easy_to_read() {
        var today = OfficeTime.dayOf(TestClock.START);
        new OfficeChapter(organisation).write(today);

        new EventsChapter(imports, calendar, staff).write(today);

        var past = events.past(TestClock.START.minus(Duration.ofDays(400)), TestClock.START);
        assertThat(past.stream().map(EventCard::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(EventKind.class));
        assertThat(past).allMatch(event -> event.state() == EventState.EVALUATED);
        assertThat(past.stream().filter(event -> event.texts().german().title().startsWith("Ausbildung in Teilzeit")))
                .hasSizeBetween(12, 14);
        var coming = events.ahead(TestClock.START, TestClock.START.plus(Duration.ofDays(100)));
        assertThat(coming.stream().map(EventCard::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(EventKind.class));
        assertThat(EventsData.read().events())
                .allSatisfy(event -> assertThat(german.check(event.summary() + "\n" + event.body()))
                        .as(event.title())
                        .isEmpty());
    }

    @Test
    @Row("F59")
    void a_weekly_series_has_begun_and_goes_on_and_one_of_its_days_is_called_off() {
        var today = OfficeTime.dayOf(TestClock.START);
        new OfficeChapter(organisation).write(today);

        new EventsChapter(imports, calendar, staff).write(today);

        var past = events.past(TestClock.START.minus(Duration.ofDays(400)), TestClock.START);
        var coming = events.ahead(TestClock.START, TestClock.START.plus(Duration.ofDays(100)));
        var series = Stream.concat(past.stream(), coming.stream())
                .filter(event -> event.series() != null)
                .toList();
        assertThat(series)
                .hasSizeGreaterThan(15)
                .extracting(EventCard::series)
                .containsOnly(series.getFirst().series());
        var ofSeries = events.calledOff().stream()
                .filter(event -> series.getFirst().series().equals(event.series()))
                .toList();
        assertThat(ofSeries)
                .singleElement()
                .extracting(EventCard::note)
                .isEqualTo("Die Küche bekommt an diesem Tag neue Fliesen.");
    }
}
