package org.jobcenterportal.transit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.transit.StopImport.Imported;
import org.jobcenterportal.transit.StopImport.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As("verwaltung")
@Row("F71")
class StopAdministrationTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final PostalAddress HOUSE = new PostalAddress("Musterstraße", "4 A", "34127", "Kassel");

    @Autowired
    private StopAdministration administration;

    @Autowired
    private TransitStops stops;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
    }

    @AfterEach
    void nothing() {
        administration.takeAway();
    }

    @Test
    void the_line_of_a_house_goes_before_the_one_of_its_street_and_elsewhere_nobody_knows() {
        assertThat(bring("34127;Musterstr.;4a;Musterplatz;2;04:50\n34127;Musterstr.;;Am Hang;9;05:10"))
                .isEqualTo(new Imported(2));

        assertThat(stops.near(HOUSE))
                .contains(new NearbyStop("Musterplatz", 2, LocalTime.of(4, 50), TODAY, "Fahrplan der Stadt"));
        assertThat(stops.near(new PostalAddress("Musterstraße", "5", "34127", "Kassel")))
                .map(NearbyStop::name)
                .contains("Am Hang");
        assertThat(stops.near(new PostalAddress("Musterstraße", "5", "34119", "Kassel")))
                .isEmpty();
        assertThat(administration.inForce()).hasValueSatisfying(edition -> {
            assertThat(edition.lines()).isEqualTo(2);
            assertThat(edition.source()).isEqualTo("Fahrplan der Stadt");
        });
    }

    @Test
    void a_new_table_replaces_the_whole_and_a_broken_one_nothing() {
        bring("34127;Musterstr.;;Am Hang;9;05:10");

        assertThat(bring("34127;Musterstr.;;Neu;1;05:10\nkaputt")).isEqualTo(new Refused(StopProblem.BROKEN_LINE, 3));
        assertThat(stops.near(HOUSE)).map(NearbyStop::name).contains("Am Hang");

        bring("34119;Anderswo;;Dort;1;05:10");
        assertThat(stops.near(HOUSE)).isEmpty();
    }

    @Test
    void without_a_source_or_of_a_day_to_come_it_is_refused() {
        var file = StopTableTest.bytes(StopTableTest.HEAD + "34127;Weg;;Platz;2;04:50");
        var refused = new Refused(StopProblem.NO_SOURCE, 0);

        assertThat(administration.importStops(TODAY, " \u200b", file)).isEqualTo(refused);
        assertThat(administration.importStops(TODAY, "x".repeat(161), file)).isEqualTo(refused);
        assertThat(administration.importStops(null, "Fahrplan", file)).isEqualTo(refused);
        assertThat(administration.importStops(TODAY.plusDays(1), "Fahrplan", file))
                .isEqualTo(refused);
        assertThat(administration.importStops(TODAY, "x".repeat(160), file)).isEqualTo(new Imported(1));
    }

    private StopImport bring(String lines) {
        return administration.importStops(TODAY, "Fahrplan der Stadt", StopTableTest.bytes(StopTableTest.HEAD + lines));
    }
}
