package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Row({"F43", "F44", "F100"})
class BookingChoicesTest {

    private static final Needs MANY = new Needs(true, "uk", true, true, true);
    private static final SlotChoice TEN = new SlotChoice(
            new StaffId(Identifier.nextValue()),
            new VenueId(Identifier.nextValue()),
            Instant.parse("2026-11-26T09:00:00Z"));

    static Stream<BookingChoices> all_sorts_of_choices() {
        return Stream.of(
                BookingChoices.NONE,
                BookingChoices.NONE.with(Topic.CHILDCARE),
                BookingChoices.NONE
                        .with(Topic.PROTECTION_FROM_VIOLENCE)
                        .with(Way.PHONE)
                        .with(Needs.NONE),
                BookingChoices.NONE
                        .with(Topic.OTHER)
                        .with(Way.VIDEO)
                        .with(MANY)
                        .with(PartOfDay.MORNING)
                        .withMoreDays()
                        .with(TEN));
    }

    @ParameterizedTest
    @MethodSource("all_sorts_of_choices")
    void what_the_address_carries_is_read_back_unchanged(BookingChoices choices) {
        assertThat(BookingChoices.read(choices.parameters())).isEqualTo(choices);
    }

    @Test
    void nobody_reads_violence_in_an_address() {
        var parameters =
                BookingChoices.NONE.with(Topic.PROTECTION_FROM_VIOLENCE).parameters();

        assertThat(parameters).containsEntry("thema", "vertraulich");
        assertThat(parameters.toString().toLowerCase()).doesNotContain("gewalt", "violence");
    }

    @Test
    void what_an_address_says_wrongly_counts_as_not_chosen() {
        var choices = BookingChoices.read(Map.of(
                "thema", "nonsense", "art", "<script>", "dolmetschen", "x'--", "tage", "100000", "zeit", "1_2_3"));

        assertThat(choices).isEqualTo(BookingChoices.NONE);
    }

    @Test
    void the_next_step_is_the_first_without_an_answer() {
        var topic = BookingChoices.NONE.with(Topic.CHILDCARE);
        var way = topic.with(Way.ON_SITE);
        var needs = way.with(Needs.NONE);
        var slot = needs.with(TEN);

        assertThat(BookingChoices.NONE.nextStep()).isEqualTo(BookingStep.TOPIC);
        assertThat(topic.nextStep()).isEqualTo(BookingStep.WAY);
        assertThat(way.nextStep()).isEqualTo(BookingStep.NEEDS);
        assertThat(needs.nextStep()).isEqualTo(BookingStep.TIME);
        assertThat(slot.nextStep()).isEqualTo(BookingStep.CHECK);
    }

    @Test
    void a_chosen_time_is_forgotten_when_that_changes_on_which_it_depends() {
        var chosen = BookingChoices.NONE
                .with(Topic.CHILDCARE)
                .with(Way.ON_SITE)
                .with(Needs.NONE)
                .with(TEN);

        assertThat(chosen.with(Topic.CHILDCARE).slot()).isEqualTo(TEN);
        assertThat(chosen.with(Topic.OTHER).slot()).isNull();
        assertThat(chosen.with(Way.VIDEO).slot()).isNull();
        assertThat(chosen.with(MANY).slot()).isNull();
        assertThat(chosen.with(PartOfDay.MORNING).slot()).isEqualTo(TEN);
    }

    @Test
    void contact_is_a_step_only_for_those_whom_the_portal_does_not_know() {
        assertThat(BookingStep.way(true)).hasSize(6).contains(BookingStep.CONTACT);
        assertThat(BookingStep.way(false)).hasSize(5).doesNotContain(BookingStep.CONTACT);
    }
}
