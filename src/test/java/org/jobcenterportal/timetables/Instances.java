package org.jobcenterportal.timetables;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Invented rounds of talks: the same seed gives the same round. */
final class Instances {

    static final Instant NINE = Instant.parse("2026-12-01T08:00:00Z");
    static final TimeSlot MORNING = TimeSlot.of(NINE, Duration.ofHours(4));

    private final Random random;
    private final TalkTimes times;
    private final List<TalkPlace> places = new ArrayList<>();
    private final List<TalkTable> tables = new ArrayList<>();
    private final List<TalkInterpreter> interpreters = new ArrayList<>();
    private final List<TalkGuest> guests = new ArrayList<>();
    private final List<TalkWish> wishes = new ArrayList<>();

    private Instances(long seed, TalkTimes times) {
        this.random = new Random(seed);
        this.times = times;
    }

    static TimeSlot minutes(int from, int until) {
        return new TimeSlot(NINE.plus(Duration.ofMinutes(from)), NINE.plus(Duration.ofMinutes(until)));
    }

    static TalkGuest guest(TimeSlot there, @Nullable TimeSlot childcare, @Nullable String interpreting) {
        return new TalkGuest(GuestId.next(), there, childcare, interpreting, true);
    }

    /**
     * A round as a morning brings it: some come late or go early, some have a child in care, some need an interpreter, some
     * employers have two tables, two share one place.
     */
    static TalkSetting morning(long seed, int employers, int people, int wishesEach) {
        return new Instances(seed, new TalkTimes(MORNING, 12, 3, List.of(minutes(120, 135))))
                .fill(employers, people, wishesEach, true);
    }

    /** A round so small that every timetable can be tried. */
    static TalkSetting tiny(long seed) {
        return new Instances(seed, new TalkTimes(minutes(0, 45), 12, 3, List.of())).fill(2, 4, 2, false);
    }

    private TalkSetting fill(int employers, int people, int wishesEach, boolean isMixed) {
        var stands = new ArrayList<StandId>();
        for (var number = 0; number < employers; number++) {
            stands.add(stand(number, isMixed));
        }
        var childcare = minutes(0, isMixed ? 150 : 30);
        if (isMixed) {
            interpreters.add(new TalkInterpreter(InterpreterId.next(), "uk", MORNING, true));
            interpreters.add(new TalkInterpreter(InterpreterId.next(), "uk", minutes(60, 180), true));
            interpreters.add(new TalkInterpreter(InterpreterId.next(), "ar", minutes(0, 120), true));
        }
        for (var number = 0; number < people; number++) {
            var from = isMixed && random.nextInt(5) == 0 ? 30 + random.nextInt(60) : 0;
            var until = isMixed && random.nextInt(5) == 0 ? 120 + random.nextInt(90) : 240;
            var language = isMixed ? List.of("uk", "uk", "ar", "").get(random.nextInt(4)) : "";
            var guest = guest(
                    minutes(from, until),
                    random.nextInt(5) == 0 ? childcare : null,
                    random.nextInt(3) > 0 || language.isEmpty() ? null : language);
            guests.add(guest);
            var chosen = new ArrayList<>(stands);
            Collections.shuffle(chosen, random);
            chosen.stream().limit(wishesEach).forEach(stand -> wishes.add(wish(guest.id(), stand)));
        }
        return new TalkSetting(times, places, tables, interpreters, guests, wishes);
    }

    private StandId stand(int number, boolean isMixed) {
        var stand = StandId.next();
        var there = isMixed && number % 5 == 4 ? minutes(0, 150) : times.window();
        List<TimeSlot> breaks = isMixed && number % 3 == 1 ? List.of(minutes(180, 200)) : List.of();
        for (var table = 1; table <= (isMixed && number % 4 == 0 ? 2 : 1); table++) {
            var sharesPlace = isMixed && number == 1;
            var place = sharesPlace
                    ? places.getFirst()
                    : new TalkPlace(PlaceId.next(), "Tisch " + (places.size() + 1), times.window());
            if (!sharesPlace) {
                places.add(place);
            }
            tables.add(new TalkTable(TableId.next(), stand, table, place.id(), there, breaks, true));
        }
        return stand;
    }

    private TalkWish wish(GuestId guest, StandId stand) {
        var answers = new EmployerAnswer[] {
            EmployerAnswer.YES, EmployerAnswer.YES, EmployerAnswer.MAYBE, EmployerAnswer.NO, null, null
        };
        return new TalkWish(
                guest,
                stand,
                random.nextBoolean() ? Eagerness.GLADLY : Eagerness.POSSIBLE,
                answers[random.nextInt(answers.length)]);
    }
}
