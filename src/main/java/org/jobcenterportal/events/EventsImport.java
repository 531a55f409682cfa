package org.jobcenterportal.events;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over events in bulk, those of the past too; nobody is told anything. */
@Service
@InternalUse
@Transactional
public class EventsImport {

    private final EventRegister register;
    private final EventPlaces places;
    private final EventDiary diary;
    private final Clock clock;

    EventsImport(EventRegister register, EventPlaces places, EventDiary diary, Clock clock) {
        this.register = register;
        this.places = places;
        this.diary = diary;
        this.clock = clock;
    }

    /**
     * An event as it stood elsewhere.
     *
     * @param admitted how many may sign up; null for a draft that nobody sees yet
     * @param series of which event it is a repetition; null for none
     * @param calledOff why it does not take place; null if it does
     */
    public record ImportedEvent(
            EventDraft draft,
            StaffId organiser,
            @Nullable Integer admitted,
            @Nullable EventId series,
            @Nullable String calledOff) {

        public ImportedEvent(EventDraft draft, StaffId organiser, @Nullable Integer admitted) {
            this(draft, organiser, admitted, null, null);
        }
    }

    /** Adds events in the state that their times give them; those of the future are announced. */
    public void importEvents(Collection<ImportedEvent> imported) {
        var slugs = new HashMap<String, EventId>();
        var events = imported.stream()
                .map(one -> {
                    var draft = one.draft();
                    var wanted =
                            Slug.of(draft.texts().german().title(), draft.when().day());
                    var isFree = slugs.putIfAbsent(wanted, draft.id()) == null && !register.existsBySlug(wanted);
                    var slug = isFree ? wanted : Slug.unique(wanted, draft.id());
                    return event(one, slug);
                })
                .toList();
        register.saveAllAndFlush(events);
        imported.forEach(one -> {
            diary.note(
                    one.draft().id(),
                    one.admitted() == null ? EventStep.DRAFTED : EventStep.PUBLISHED,
                    one.organiser());
            if (one.calledOff() != null) {
                diary.note(one.draft().id(), EventStep.CANCELLED, one.organiser());
            }
        });
    }

    private Event event(ImportedEvent one, String slug) {
        var contingents = places.open(one.draft());
        var event = new Event(one.draft(), slug, one.organiser(), one.series(), contingents);
        var admitted = one.admitted();
        if (admitted != null) {
            event.standAt(clock.instant(), admitted);
            places.grow(contingents.open(), event.card().openPlaces());
        }
        if (one.calledOff() != null) {
            event.standCalledOff(one.calledOff());
        }
        return event;
    }
}
