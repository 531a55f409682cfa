package org.jobcenterportal.timetables;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Says of a talk which rules it would break in a setting: alone, and beside others. */
public final class TalkRules {

    private final List<TimeSlot> slots;
    private final Map<PlaceId, TalkPlace> places;
    private final Map<TableId, TalkTable> tables;
    private final Map<GuestId, TalkGuest> guests;
    private final Map<Pair, TalkWish> wishes;
    private final List<TalkInterpreter> interpreters;

    public TalkRules(TalkSetting setting) {
        slots = setting.times().slots();
        places = byId(setting.places(), TalkPlace::id);
        tables = byId(setting.tables(), TalkTable::id);
        guests = byId(setting.guests(), TalkGuest::id);
        wishes = byId(setting.wishes(), wish -> new Pair(wish.guest(), wish.stand()));
        interpreters = setting.interpreters();
    }

    private record Pair(GuestId guest, StandId stand) {}

    /** Which rules a talk breaks beside others; itself among them does not count. */
    public Set<TalkRule> brokenBy(Talk talk, Collection<Talk> others) {
        var broken = brokenAlone(talk);
        for (var other : others) {
            if (!other.id().equals(talk.id())) {
                addClashes(talk, other, broken);
            }
        }
        return broken;
    }

    /** Which rules the talks of a timetable break. */
    public Set<TalkRule> brokenBy(Collection<Talk> talks) {
        return talks.stream()
                .flatMap(talk -> brokenBy(talk, talks).stream())
                .collect(() -> EnumSet.noneOf(TalkRule.class), Set::add, Set::addAll);
    }

    /** Who can interpret for a guest at a time, beside the other talks; who did so before comes first. */
    public Optional<InterpreterId> interpreterFor(GuestId guest, int slot, Collection<Talk> others) {
        var language = languageOf(guest);
        if (language == null || slot < 0 || slot >= slots.size()) {
            return Optional.empty();
        }
        var busy = others.stream()
                .filter(talk -> talk.slot() == slot && !talk.guest().equals(guest))
                .map(Talk::interpreter)
                .filter(Objects::nonNull)
                .collect(toSet());
        var hers = others.stream()
                .filter(talk -> talk.guest().equals(guest))
                .map(Talk::interpreter)
                .filter(Objects::nonNull)
                .collect(toSet());
        return interpreters.stream()
                .filter(one ->
                        one.language().equals(language) && one.isThereAt(slots.get(slot)) && !busy.contains(one.id()))
                .map(TalkInterpreter::id)
                .min(Comparator.comparing(one -> !hers.contains(one)));
    }

    /** Which rules a talk breaks that have nothing to do with other talks. */
    EnumSet<TalkRule> brokenAlone(Talk talk) {
        var broken = EnumSet.noneOf(TalkRule.class);
        var slot = slotOf(talk.slot()).orElse(null);
        var wish = wishes.get(new Pair(talk.guest(), talk.stand()));
        if (wish == null) {
            broken.add(TalkRule.NOT_WISHED);
        } else if (!wish.isOpen()) {
            broken.add(TalkRule.EMPLOYER_DECLINED);
        }
        if (slot == null) {
            broken.add(TalkRule.NO_SUCH_TIME);
            return broken;
        }
        addOfGuest(guests.get(talk.guest()), slot, broken);
        addOfTable(tables.get(talk.table()), talk, slot, broken);
        addOfInterpreter(talk, slot, broken);
        return broken;
    }

    /** Whether a guest can talk at a table at a time, interpreters apart. */
    boolean isPossible(TalkGuest guest, TalkTable table, int slot) {
        var time = slots.get(slot);
        var place = places.get(table.place());
        return guest.isFreeAt(time)
                && table.isFreeAt(time)
                && place != null
                && place.open().contains(time);
    }

    /** How many there are at a time who interpret into a language. */
    int interpretersAt(String language, int slot) {
        return (int) interpreters.stream()
                .filter(one -> one.language().equals(language) && one.isThereAt(slots.get(slot)))
                .count();
    }

    Optional<TimeSlot> slotOf(int number) {
        return number < 0 || number >= slots.size() ? Optional.empty() : Optional.of(slots.get(number));
    }

    int slots() {
        return slots.size();
    }

    private static void addOfGuest(@Nullable TalkGuest guest, TimeSlot slot, Set<TalkRule> broken) {
        if (guest == null || !guest.isThere()) {
            broken.add(TalkRule.GUEST_ABSENT);
            return;
        }
        if (!guest.there().contains(slot)) {
            broken.add(TalkRule.GUEST_NOT_THERE_THEN);
        }
        if (guest.childcare() != null && !guest.childcare().contains(slot)) {
            broken.add(TalkRule.CHILDCARE_CLOSED);
        }
    }

    private void addOfTable(@Nullable TalkTable table, Talk talk, TimeSlot slot, Set<TalkRule> broken) {
        if (table == null
                || !table.isThere()
                || !table.stand().equals(talk.stand())
                || !table.place().equals(talk.place())) {
            broken.add(TalkRule.TABLE_ABSENT);
            return;
        }
        if (!table.there().contains(slot)) {
            broken.add(TalkRule.EMPLOYER_NOT_THERE_THEN);
        }
        if (table.breaks().stream().anyMatch(slot::overlaps)) {
            broken.add(TalkRule.EMPLOYER_HAS_BREAK);
        }
        var place = places.get(table.place());
        if (place == null || !place.open().contains(slot)) {
            broken.add(TalkRule.PLACE_CLOSED);
        }
    }

    private void addOfInterpreter(Talk talk, TimeSlot slot, Set<TalkRule> broken) {
        var language = languageOf(talk.guest());
        if (language != null
                && interpreters.stream()
                        .noneMatch(one -> one.id().equals(talk.interpreter())
                                && one.language().equals(language)
                                && one.isThereAt(slot))) {
            broken.add(TalkRule.NO_INTERPRETER);
        }
    }

    private static void addClashes(Talk talk, Talk other, Set<TalkRule> broken) {
        var isSameGuest = other.guest().equals(talk.guest());
        if (isSameGuest && other.stand().equals(talk.stand())) {
            broken.add(TalkRule.PAIR_TWICE);
        }
        if (other.slot() != talk.slot()) {
            return;
        }
        if (isSameGuest) {
            broken.add(TalkRule.GUEST_BUSY);
        }
        if (other.table().equals(talk.table())) {
            broken.add(TalkRule.TABLE_TAKEN);
        } else if (other.place().equals(talk.place())) {
            broken.add(TalkRule.PLACE_TAKEN);
        }
        if (talk.interpreter() != null && talk.interpreter().equals(other.interpreter())) {
            broken.add(TalkRule.INTERPRETER_BUSY);
        }
    }

    private @Nullable String languageOf(GuestId guest) {
        var known = guests.get(guest);
        return known == null ? null : known.interpreting();
    }

    private static <K, V> Map<K, V> byId(Collection<V> all, Function<V, K> id) {
        return all.stream().collect(toMap(id, Function.identity()));
    }
}
