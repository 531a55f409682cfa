package org.jobcenterportal.timetables;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of each wish without a talk why it has none. */
public final class UnmetWishes {

    private final TalkRules rules;
    private final Map<GuestId, TalkGuest> guests;
    private final Map<StandId, List<TalkTable>> tables;
    private final List<TalkWish> wishes;

    public UnmetWishes(TalkSetting setting) {
        rules = new TalkRules(setting);
        guests = setting.guests().stream().collect(toMap(TalkGuest::id, Function.identity()));
        tables = setting.tables().stream().collect(groupingBy(TalkTable::stand));
        wishes = setting.wishes();
    }

    /** Those of all wishes that have no talk among these. */
    public List<UnmetWish> beside(Collection<Talk> talks) {
        return wishes.stream()
                .filter(wish -> talks.stream().noneMatch(talk -> talk.isOf(wish)))
                .map(wish -> new UnmetWish(wish, reason(wish)))
                .toList();
    }

    private UnmetReason reason(TalkWish wish) {
        var guest = guests.get(wish.guest());
        var at = tables.getOrDefault(wish.stand(), List.of());
        if (!wish.isOpen()) {
            return UnmetReason.EMPLOYER_DECLINED;
        }
        if (guest == null || !guest.isThere()) {
            return UnmetReason.GUEST_ABSENT;
        }
        if (at.stream().noneMatch(TalkTable::isThere)) {
            return UnmetReason.EMPLOYER_ABSENT;
        }
        if (!meet(guest, at, null)) {
            var anyTime = new TalkGuest(guest.id(), guest.there(), null, guest.interpreting(), true);
            return meet(anyTime, at, null) ? UnmetReason.CHILDCARE_HOURS : UnmetReason.NO_COMMON_TIME;
        }
        return guest.interpreting() == null || meet(guest, at, guest.interpreting())
                ? UnmetReason.ALL_TAKEN
                : UnmetReason.NO_INTERPRETER;
    }

    private boolean meet(TalkGuest guest, List<TalkTable> at, @Nullable String language) {
        return IntStream.range(0, rules.slots())
                .filter(slot -> language == null || rules.interpretersAt(language, slot) > 0)
                .anyMatch(slot -> at.stream().anyMatch(table -> rules.isPossible(guest, table, slot)));
    }
}
