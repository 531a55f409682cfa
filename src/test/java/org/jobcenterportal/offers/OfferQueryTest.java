package org.jobcenterportal.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.AgeSpan;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.measures.MeasureText;
import org.jobcenterportal.runs.ContractId;
import org.jobcenterportal.runs.DayPart;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Occupancy;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.Test;

@Row("F16")
class OfferQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void what_is_for_everybody_fits_every_audience() {
        assertThat(OfferQuery.ALL.with(Audience.PARENTS).finds(offer(Set.of(), null, null)))
                .isTrue();
        assertThat(OfferQuery.ALL.with(Audience.PARENTS).finds(offer(Set.of(Audience.PARENTS), null, null)))
                .isTrue();
        assertThat(OfferQuery.ALL.with(Audience.PARENTS).finds(offer(Set.of(Audience.WOMEN), null, null)))
                .isFalse();
    }

    @Test
    void somebody_who_speaks_as_much_german_as_it_takes_finds_it_and_with_less_does_not() {
        var offer = offer(Set.of(), LanguageLevel.B1, null);

        assertThat(OfferQuery.ALL.with(LanguageLevel.B1).finds(offer)).isTrue();
        assertThat(OfferQuery.ALL.with(LanguageLevel.A2).finds(offer)).isFalse();
        assertThat(OfferQuery.ALL.with(LanguageLevel.A2).finds(offer(Set.of(), null, null)))
                .isTrue();
    }

    @Test
    void it_begins_soon_on_the_last_day_of_four_weeks_and_no_longer_after_it() {
        var soon = OfferQuery.ALL.beginningSoon(true);

        assertThat(soon.finds(offer(run(TODAY.plusWeeks(4), 1)))).isTrue();
        assertThat(soon.finds(offer(run(TODAY.plusWeeks(4).plusDays(1), 1)))).isFalse();
    }

    @Test
    void a_full_run_does_not_begin_soon_for_somebody_who_comes_now() {
        assertThat(OfferQuery.ALL.beginningSoon(true).finds(offer(run(TODAY, 0))))
                .isFalse();
    }

    @Test
    void time_of_the_day_place_and_children_are_those_of_its_runs() {
        var offer = offer(run(TODAY, 1));

        assertThat(OfferQuery.ALL.with(DayPart.MORNING).finds(offer)).isTrue();
        assertThat(OfferQuery.ALL.with(DayPart.EVENING).finds(offer)).isFalse();
        assertThat(OfferQuery.ALL.withoutBarriers(true).finds(offer)).isTrue();
        assertThat(OfferQuery.ALL.withChildcare(true).finds(offer)).isFalse();
        assertThat(OfferQuery.ALL.withChildcare(true).finds(offer(Set.of(), null, new AgeSpan(1, 3))))
                .isTrue();
    }

    private static Offer offer(Set<Audience> audiences, LanguageLevel german, AgeSpan childcare) {
        return new Offer(measure(audiences, german, childcare), List.of(), TODAY);
    }

    private static Offer offer(RunDetails run) {
        return new Offer(measure(Set.of(), null, null), List.of(run), TODAY);
    }

    private static MeasureDetails measure(Set<Audience> audiences, LanguageLevel german, AgeSpan childcare) {
        return new MeasureDetails(
                MeasureId.next(),
                0,
                MeasureStatus.ACTIVE,
                TODAY,
                new MeasureDraft(
                        new MeasureKey("probe"),
                        Instrument.ACTIVATION,
                        Access.OPEN,
                        german,
                        audiences,
                        childcare,
                        false,
                        false,
                        true,
                        null,
                        Map.of(Language.GERMAN, new MeasureText("a", "b", "c", "d", "e"))));
    }

    private static RunDetails run(LocalDate startsOn, int free) {
        return new RunDetails(
                null,
                0,
                null,
                null,
                RunStatus.OPEN,
                ContingentId.next(),
                new Occupancy(5, 5 - free, 0, 0),
                0,
                org.jobcenterportal.runs.Offers.run(
                        ContractId.next(), EntryMode.FIXED, startsOn, startsOn.plusMonths(3), 5));
    }
}
