package org.jobcenterportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.VenueOutcome.ChangedMeanwhile;
import org.jobcenterportal.organisation.VenueOutcome.NameTaken;
import org.jobcenterportal.organisation.VenueOutcome.NotFound;
import org.jobcenterportal.organisation.VenueOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As("bca")
@Row("S7")
class VenueDeskTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 6);

    @Autowired
    private VenueDesk desk;

    @Autowired
    private OrganisationImport organisation;

    @Test
    void a_fair_is_there_on_its_days_and_on_no_other() {
        var fair = saved(desk.add(draft(name(), "1")));

        assertThat(fair.isThereOn(FIRST.minusDays(1))).isFalse();
        assertThat(fair.isThereOn(FIRST)).isTrue();
        assertThat(fair.isThereOn(FIRST.plusDays(1))).isTrue();
        assertThat(fair.isThereOn(FIRST.plusDays(2))).isFalse();
        assertThat(desk.elsewhere()).extracting(VenueRow::venue).contains(fair);
    }

    @Test
    void of_two_who_change_a_venue_the_second_is_told() {
        var id = saved(desk.add(draft(name(), "1"))).id();
        long version = desk.find(id).orElseThrow().version();
        var name = name();

        assertThat(desk.change(id, version, draft(name, "2"))).isInstanceOf(Saved.class);
        assertThat(desk.change(id, version, draft(name, "3"))).isEqualTo(new ChangedMeanwhile());
        assertThat(desk.find(id).orElseThrow().venue().address().houseNumber()).isEqualTo("2");
    }

    @Test
    void a_name_is_given_once() {
        var name = name();
        desk.add(draft(name, "1"));

        assertThat(desk.add(draft(name, "2"))).isEqualTo(new NameTaken());
    }

    @Test
    void the_office_is_not_changed_here() {
        var office = VenueId.next();
        organisation.importVenues(List.of(new VenueDetails(
                office,
                VenueKind.OFFICE,
                name(),
                new PostalAddress("Lewinskistraße", "4", "34127", "Kassel"),
                null,
                null,
                true,
                null)));

        assertThat(desk.find(office)).isEmpty();
        assertThat(desk.change(office, 0, draft(name(), "1"))).isEqualTo(new NotFound());
    }

    @Test
    void no_venue_ends_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VenueDraft(
                        VenueKind.FAIR,
                        "Fair",
                        new PostalAddress("Messeplatz", "1", "34121", "Kassel"),
                        null,
                        null,
                        null,
                        true,
                        FIRST,
                        FIRST.minusDays(1)));
    }

    private static VenueDetails saved(VenueOutcome outcome) {
        return ((Saved) outcome).venue();
    }

    private static String name() {
        return "Fair " + UUID.randomUUID();
    }

    private static VenueDraft draft(String name, String houseNumber) {
        return new VenueDraft(
                VenueKind.FAIR,
                name,
                new PostalAddress("Messeplatz", houseNumber, "34121", "Kassel"),
                null,
                null,
                null,
                true,
                FIRST,
                FIRST.plusDays(1));
    }
}
