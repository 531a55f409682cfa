package org.jobcenterportal.timetables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One invented morning, planned and replanned, and how many talks its tables would allow at most. */
public final class ManyTalks {

    private final TalkSetting setting;
    private final TalkRules rules;

    public ManyTalks(long seed, int employers, int people, int wishesEach) {
        setting = Instances.morning(seed, employers, people, wishesEach);
        rules = new TalkRules(setting);
    }

    public List<Talk> planned() {
        return Timetabler.plan(setting, List.of(), Instances.NINE.minusSeconds(60), false)
                .talks();
    }

    public List<String> faults(List<Talk> talks) {
        return NaiveReferee.faults(setting, talks);
    }

    public long wishes() {
        return setting.wishes().stream().filter(TalkWish::isOpen).count();
    }

    /** How many it would be if guests could be in two talks at once: no timetable has more. */
    public int bound() {
        var taken = new HashMap<Seat, TalkWish>();
        var served = 0;
        for (var wish : setting.wishes()) {
            if (wish.isOpen() && finds(wish, taken, new HashSet<>())) {
                served++;
            }
        }
        return served;
    }

    private record Seat(PlaceId place, int slot) {}

    private boolean finds(TalkWish wish, Map<Seat, TalkWish> taken, Set<Seat> seen) {
        var guest = setting.guests().stream()
                .filter(one -> one.id().equals(wish.guest()))
                .findFirst()
                .orElseThrow();
        for (var table : setting.tables()) {
            for (var slot = 0; table.stand().equals(wish.stand()) && slot < rules.slots(); slot++) {
                var seat = new Seat(table.place(), slot);
                var isPossible = rules.isPossible(guest, table, slot)
                        && (guest.interpreting() == null || rules.interpretersAt(guest.interpreting(), slot) > 0);
                if (isPossible && seen.add(seat) && (!taken.containsKey(seat) || finds(taken.get(seat), taken, seen))) {
                    taken.put(seat, wish);
                    return true;
                }
            }
        }
        return false;
    }
}
