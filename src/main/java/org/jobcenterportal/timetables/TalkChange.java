package org.jobcenterportal.timetables;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What is different for a talk between two timetables. */
public sealed interface TalkChange {

    Talk talk();

    /** There was none between these two. */
    record Added(Talk talk) implements TalkChange {}

    /** It is at another time or table, or somebody else interprets. */
    record Moved(Talk before, Talk talk) implements TalkChange {}

    /** There is none any more. */
    record Dropped(Talk talk) implements TalkChange {}

    /** What is different between two timetables, by the identity of the talks. */
    static List<TalkChange> between(Collection<Talk> before, Collection<Talk> after) {
        var was = before.stream().collect(toMap(Talk::id, Function.identity()));
        var changes = new ArrayList<TalkChange>();
        for (var talk : after) {
            var old = was.remove(talk.id());
            if (old == null) {
                changes.add(new Added(talk));
            } else if (!old.equals(talk.pinned(old.isPinned()))) {
                changes.add(new Moved(old, talk));
            }
        }
        was.values().forEach(talk -> changes.add(new Dropped(talk)));
        return List.copyOf(changes);
    }
}
