package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.junit.jupiter.api.Test;

@Row("F38")
class EarlierWishTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = at(LocalDate.of(2026, 11, 24), "08:00");
    private static final Instant EXPIRES = NOW.plus(Duration.ofHours(2));

    @Test
    void a_wish_includes_its_first_and_its_last_day_and_no_other() {
        var wish = wish(PartOfDay.ANY);

        assertThat(wish.includes(at(WEDNESDAY, "09:00"))).isTrue();
        assertThat(wish.includes(at(FRIDAY, "16:30"))).isTrue();
        assertThat(wish.includes(at(WEDNESDAY.minusDays(1), "16:30"))).isFalse();
        assertThat(wish.includes(at(FRIDAY.plusDays(1), "09:00"))).isFalse();
    }

    @Test
    void the_morning_ends_at_noon() {
        assertThat(wish(PartOfDay.MORNING).includes(at(WEDNESDAY, "11:45"))).isTrue();
        assertThat(wish(PartOfDay.MORNING).includes(at(WEDNESDAY, "12:00"))).isFalse();
        assertThat(wish(PartOfDay.AFTERNOON).includes(at(WEDNESDAY, "12:00"))).isTrue();
    }

    @Test
    void parts_of_the_day_meet_the_whole_day_and_themselves() {
        assertThat(PartOfDay.ANY.meeting()).isEqualTo(Set.of(PartOfDay.values()));
        assertThat(PartOfDay.MORNING.meeting()).containsExactlyInAnyOrder(PartOfDay.ANY, PartOfDay.MORNING);
    }

    @Test
    void pausing_and_changing_keep_the_place_in_the_line() {
        var wish = wish(PartOfDay.ANY);

        wish.pause(NOW.plusSeconds(1));
        wish.change(new EarlierWishDraft(FRIDAY, FRIDAY, PartOfDay.MORNING, null));
        assertThat(wish.isWaiting()).isFalse();
        wish.goOnWaiting(NOW.plusSeconds(2));

        assertThat(wish.isWaiting()).isTrue();
        assertThat(wish.askedAt()).isEqualTo(NOW);
    }

    @Test
    void what_has_ended_cannot_be_changed_any_more() {
        var wish = wish(PartOfDay.ANY);
        wish.end(EarlierWish.State.LEFT, NOW);

        assertThatThrownBy(() -> wish.pause(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> wish.end(EarlierWish.State.OVER, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> wish(PartOfDay.ANY).end(EarlierWish.State.PAUSED, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_wishes_for_the_past_or_backwards() {
        assertThatThrownBy(() -> new EarlierWishDraft(FRIDAY, WEDNESDAY, PartOfDay.ANY, null))
                .isInstanceOf(IllegalArgumentException.class);
        var begun = consultation();
        assertThatThrownBy(() -> EarlierWish.ask(begun, days(PartOfDay.ANY), at(MONDAY, "10:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Row("F46")
    void an_offer_stands_until_the_second_in_which_it_expires() {
        var offer = offer(EXPIRES);

        assertThat(offer.isOpenAt(EXPIRES.minusSeconds(1))).isTrue();
        assertThat(offer.isOpenAt(EXPIRES)).isFalse();
    }

    @Test
    @Row("F46")
    void an_offer_ends_once_and_before_its_time_begins() {
        var offer = offer(EXPIRES);
        offer.end(EarlierOffer.State.DECLINED, NOW);

        assertThatThrownBy(() -> offer.end(EarlierOffer.State.ACCEPTED, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> offer(at(WEDNESDAY, "10:00"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> offer(NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    private static EarlierOffer offer(Instant expires) {
        return EarlierOffer.make(
                EarlierOfferId.next(), wish(PartOfDay.ANY), time(at(WEDNESDAY, "10:00")), expires, NOW);
    }

    private static EarlierWish wish(PartOfDay part) {
        return EarlierWish.ask(consultation(), days(part), NOW);
    }

    private static EarlierWishDraft days(PartOfDay part) {
        return new EarlierWishDraft(WEDNESDAY, FRIDAY, part, null);
    }

    private static BcaConsultation consultation() {
        var slot = time(at(MONDAY, "10:00"));
        return BcaConsultation.book(
                new BcaConsultation.Request(
                        ConsultationId.next(),
                        ConsultationCode.random(new Random(1)),
                        new Holder.Person(PersonId.next()),
                        new ConsultationDraft(
                                UUID.randomUUID(), Topic.OTHER, Way.ON_SITE, Needs.NONE, slot.choice(), "de", null),
                        slot,
                        1),
                NOW);
    }

    private static FreeSlot time(Instant start) {
        return new FreeSlot(
                TimeSlot.of(start, Duration.ofMinutes(30)),
                new ConsultantCard(
                        StaffId.next(), new PersonName("Katharina", "Ostwald"), FormOfAddress.MS, "Beauftragte", "214"),
                new VenueDetails(
                        VenueId.next(),
                        VenueKind.OFFICE,
                        "Office",
                        new PostalAddress("Lewinskistraße", "4", "34127", "Kassel"),
                        null,
                        null,
                        true,
                        null),
                "214");
    }

    private static Instant at(LocalDate day, String time) {
        return OfficeTime.instantOf(day, LocalTime.parse(time)).orElseThrow();
    }
}
