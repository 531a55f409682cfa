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

/** F59: colleagues keep an event of which not everything is written yet; nothing that was typed is lost. */
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
        var checked = new TreeMap<String, String>();
        changes.forEach((name, content) -> checked.put(name, cut(content, EventSketch.CONTENT)));
        rows.keep(
                new EventSketch(
                        id,
                        kind,
                        cut(title.strip(), EventText.TITLE),
                        lacking,
                        colleague.id(),
                        clock.instant(),
                        Map.of()),
                checked);
        return true;
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

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
