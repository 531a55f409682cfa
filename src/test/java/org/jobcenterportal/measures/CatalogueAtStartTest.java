package org.jobcenterportal.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F10")
class CatalogueAtStartTest {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueAtStart start;

    @Test
    void a_new_portal_offers_everything_that_the_programme_names_and_a_second_start_adds_nothing() {
        var keys = CatalogueFile.read().stream().map(MeasureDraft::key).toList();

        start.run(null);

        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(catalogue.onOffer())
                .extracting(MeasureDetails::key)
                .containsAll(keys)
                .doesNotHaveDuplicates();
    }

    @Test
    @Row("S15")
    void elternforum_light_is_reached_through_the_equality_officer_only() {
        var light = catalogue.byKey(new MeasureKey("elternforum-light")).orElseThrow();

        assertThat(light.access()).isEqualTo(Access.THROUGH_EQUALITY_OFFICER);
        assertThat(light.name(Locale.GERMAN)).contains("light");
    }

    @Test
    void what_only_people_with_an_illness_take_part_in_counts_as_health_data() {
        assertThat(catalogue.byKey(new MeasureKey("zico")).orElseThrow().revealsHealth())
                .isTrue();
        assertThat(catalogue.byKey(new MeasureKey("jobforum")).orElseThrow().revealsHealth())
                .isFalse();
    }
}
