package org.jobcenterportal.timetables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jobcenterportal.kernel.TimeSlot;

/** Looks at a timetable minute by minute, without the rules of the room, and says what is wrong. */
final class NaiveReferee {

    private NaiveReferee() {}

    static List<String> faults(TalkSetting setting, List<Talk> talks) {
        var faults = new ArrayList<String>();
        var slots = setting.times().slots();
        Set<Object> pairs = new HashSet<>();
        for (var talk : talks) {
            var time = slots.get(talk.slot());
            var guest = setting.guests().stream()
                    .filter(one -> one.id().equals(talk.guest()))
                    .findFirst()
                    .orElseThrow();
            var table = setting.tables().stream()
                    .filter(one -> one.id().equals(talk.table()))
                    .findFirst()
                    .orElseThrow();
            var place = setting.places().stream()
                    .filter(one -> one.id().equals(table.place()))
                    .findFirst()
                    .orElseThrow();
            check(faults, "window", isWithin(time, setting.times().window()));
            check(faults, "break", setting.times().breaks().stream().noneMatch(pause -> meets(time, pause)));
            check(faults, "guest", guest.isThere() && isWithin(time, guest.there()));
            check(faults, "childcare", guest.childcare() == null || isWithin(time, guest.childcare()));
            check(faults, "employer", table.isThere() && isWithin(time, table.there()));
            check(
                    faults,
                    "stand",
                    table.stand().equals(talk.stand()) && talk.place().equals(place.id()));
            check(faults, "employer's break", table.breaks().stream().noneMatch(pause -> meets(time, pause)));
            check(faults, "place", isWithin(time, place.open()));
            check(faults, "pair", pairs.add(List.of(talk.guest(), talk.stand())));
            check(
                    faults,
                    "wish",
                    setting.wishes().stream()
                            .anyMatch(wish -> wish.guest().equals(talk.guest())
                                    && wish.stand().equals(talk.stand())
                                    && wish.answer() != EmployerAnswer.NO));
            check(
                    faults,
                    "interpreter",
                    Objects.equals(
                            guest.interpreting(),
                            setting.interpreters().stream()
                                    .filter(one -> one.id().equals(talk.interpreter())
                                            && one.isThere()
                                            && isWithin(time, one.there()))
                                    .map(TalkInterpreter::language)
                                    .findFirst()
                                    .orElse(null)));
        }
        for (var one : talks) {
            for (var other : talks) {
                if (!one.id().equals(other.id())
                        && changesOverInto(slots.get(one.slot()), slots.get(other.slot()), setting.times())) {
                    check(faults, "guest twice", !one.guest().equals(other.guest()));
                    check(faults, "table twice", !one.table().equals(other.table()));
                    check(faults, "place twice", !one.place().equals(other.place()));
                    check(
                            faults,
                            "interpreter twice",
                            one.interpreter() == null || !one.interpreter().equals(other.interpreter()));
                }
            }
        }
        return faults;
    }

    /** Whether two times are closer to each other than it takes to change over. */
    private static boolean changesOverInto(TimeSlot one, TimeSlot other, TalkTimes times) {
        var seconds = times.changeover() * 60L;
        var isBreakBetween = times.breaks().stream()
                .anyMatch(pause -> !pause.start().isBefore(one.end())
                                && !pause.end().isAfter(other.start())
                        || !pause.start().isBefore(other.end()) && !pause.end().isAfter(one.start()));
        return !isBreakBetween
                && one.start().isBefore(other.end().plusSeconds(seconds))
                && other.start().isBefore(one.end().plusSeconds(seconds));
    }

    private static boolean isWithin(TimeSlot time, TimeSlot whole) {
        return !time.start().isBefore(whole.start()) && !time.end().isAfter(whole.end());
    }

    private static boolean meets(TimeSlot time, TimeSlot other) {
        return time.start().isBefore(other.end()) && other.start().isBefore(time.end());
    }

    private static void check(List<String> faults, String what, boolean isRight) {
        if (!isRight) {
            faults.add(what);
        }
    }
}
