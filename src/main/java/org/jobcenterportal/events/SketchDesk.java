package org.jobcenterportal.events;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F59, F61: colleagues keep an event of which not everything is written yet, or not anew; nothing typed is lost. */
@Service
@Transactional
@PreAuthorize(EventDesk.HOSTS)
public class SketchDesk {

    private final SketchRows rows;
    private final EventRegister register;
    private final Events events;
    private final CurrentStaff colleague;
    private final Clock clock;

    SketchDesk(SketchRows rows, EventRegister register, Events events, CurrentStaff colleague, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.events = events;
        this.colleague = colleague;
        this.clock = clock;
    }

    /**
     * Keeps what was typed; fields that nobody has touched since stay as somebody else has written them meanwhile.
     *
     * @param lacking how much is missing, where somebody keeps it as a draft; null where the form itself does
     * @param changes what stands in the fields that are different now
     * @return whether it is kept: not where the event is written already, or is none that the writer runs
     */
    @RepeatedOnContention
    public boolean keep(
            EventId id, EventKind kind, String title, @Nullable Integer lacking, Map<String, String> changes) {
        if (!events.mayRun(kind)
                || register.findById(id).isPresent()
                || rows.find(id).filter(known -> !isReadBy(known)).isPresent()) {
            return false;
        }
        rows.keep(
                new EventSketch(
                        id,
                        kind,
                        cut(title.strip(), EventText.TITLE),
                        lacking,
                        colleague.id(),
                        clock.instant(),
                        Map.of()),
                cut(changes));
        return true;
    }

    /**
     * Keeps what somebody has typed into a written event, for herself; nothing typed is nothing kept.
     *
     * @param seen which edition of the event she saw
     * @param typed what differs from it, by the names of the fields
     * @return whether it is kept: not where the event is none that she changes
     */
    @RepeatedOnContention
    public boolean keepRewrite(EventId event, long seen, Map<String, String> typed) {
        if (register.findById(event)
                .filter(found -> events.mayRun(found.kind()) && found.state().isOpenToChange())
                .isEmpty()) {
            return false;
        }
        if (typed.isEmpty()) {
            rows.removeRewrite(event, colleague.id());
        } else {
            rows.keep(new EventRewrite(event, seen, clock.instant(), cut(typed)), colleague.id());
        }
        return true;
    }

    /** What she herself has typed into a written event and not saved. */
    @Transactional(readOnly = true)
    public Optional<EventRewrite> rewrite(EventId event) {
        return rows.rewrite(event, colleague.id());
    }

    /** Leaves the event as it is. */
    public void discardRewrite(EventId event) {
        rows.removeRewrite(event, colleague.id());
    }

    @Transactional(readOnly = true)
    public Optional<EventSketch> find(EventId id) {
        return rows.find(id).filter(this::isReadBy);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<EventSketch> all() {
        return rows.all().stream().filter(this::isReadBy).toList();
    }

    /** Gives one up. */
    public void discard(EventId id) {
        rows.find(id).filter(this::isReadBy).ifPresent(sketch -> rows.remove(id));
    }

    /** What only the form itself has kept is nobody else's yet. */
    private boolean isReadBy(EventSketch sketch) {
        return events.mayRun(sketch.kind())
                && (sketch.lacking() != null || sketch.writtenBy().equals(colleague.id()));
    }

    private static Map<String, String> cut(Map<String, String> typed) {
        var checked = new TreeMap<String, String>();
        typed.forEach((name, content) -> checked.put(name, cut(content, EventSketch.CONTENT)));
        return checked;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
