package org.jobcenterportal.events;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jobcenterportal.events.EventOutcome.ChangedMeanwhile;
import org.jobcenterportal.events.EventOutcome.FewerThanTaken;
import org.jobcenterportal.events.EventOutcome.NotPossible;
import org.jobcenterportal.events.EventOutcome.NotRecommended;
import org.jobcenterportal.events.EventOutcome.Saved;
import org.jobcenterportal.events.EventOutcome.TooLate;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** F59 to F61: colleagues announce events of their kinds and run them. */
@Service
@Transactional
@PreAuthorize(EventDesk.HOSTS)
public class EventDesk {

    /** Who runs events of one kind or another; which, says {@link EventKind#hosts()}. */
    public static final String HOSTS = "hasAnyRole('" + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "', '"
            + Roles.MEASURE_MANAGEMENT + "', '" + Roles.EMPLOYER_SERVICE + "')";

    private final EventRegister register;
    private final Events events;
    private final EventPlaces places;
    private final EventDiary diary;
    private final CurrentStaff colleague;
    private final Clock clock;

    EventDesk(
            EventRegister register,
            Events events,
            EventPlaces places,
            EventDiary diary,
            CurrentStaff colleague,
            Clock clock) {
        this.register = register;
        this.events = events;
        this.places = places;
        this.diary = diary;
        this.colleague = colleague;
        this.clock = clock;
    }

    /** Keeps a new event that nobody else sees yet; the same one twice is one. */
    @RepeatedOnContention
    public EventOutcome draft(EventDraft draft) {
        if (!events.mayRun(draft.kind())) {
            return new NotPossible();
        }
        if (register.findById(draft.id()).isPresent()) {
            return new Saved(draft.id());
        }
        var event = new Event(draft, slug(draft), colleague.id(), null, places.open(draft));
        register.saveAndFlush(event);
        diary.note(event.id(), EventStep.DRAFTED, colleague.id());
        return new Saved(event.id());
    }

    /** What somebody would write again of an event that she runs. */
    @Transactional(readOnly = true)
    public Optional<EventDraft> written(EventId id) {
        return register.findById(id)
                .filter(event -> events.mayRun(event.kind()))
                .map(Event::written);
    }

    /**
     * Changes an event that is still to come.
     *
     * @param version which edition the writer saw
     * @param told of what those with a place are told
     * @param note what they are told besides
     */
    @RepeatedOnContention
    public EventOutcome edit(long version, EventDraft draft, Set<ChangedField> told, @Nullable String note) {
        var found = mine(draft.id()).filter(event -> event.state().isOpenToChange() && events.mayRun(draft.kind()));
        if (found.isEmpty()) {
            return new NotPossible();
        }
        var event = found.get();
        var before = event.card();
        if (event.version() != version) {
            return new ChangedMeanwhile(before);
        }
        if (event.state() != EventState.DRAFT && before.when().isOverAt(clock.instant())) {
            return new TooLate();
        }
        var contingents = places.contingents(before, draft);
        event.become(draft, contingents);
        if (event.state() == EventState.DRAFT) {
            event.rename(slug(draft, before.slug()));
        }
        event.resume(clock.instant());
        var taken = places.fit(contingents, event.card());
        if (taken.isPresent()) {
            return refused(new FewerThanTaken(taken.getAsInt()));
        }
        event.announce(before, told, note);
        return keep(event, EventStep.EDITED);
    }

    /** Announces it: from now on it is found, and people sign up. */
    @RepeatedOnContention
    public EventOutcome publish(EventId id) {
        return step(id, EventStep.PUBLISHED, event -> event.publish(clock.instant()));
    }

    /** Takes no more sign-ups, before that ends by itself. */
    @RepeatedOnContention
    public EventOutcome closeRegistration(EventId id) {
        return step(id, EventStep.REGISTRATION_CLOSED, Event::closeRegistration);
    }

    /** Takes sign-ups again that were closed by hand. */
    @RepeatedOnContention
    public EventOutcome reopenRegistration(EventId id) {
        return step(id, EventStep.REGISTRATION_REOPENED, event -> event.reopenRegistration(clock.instant()));
    }

    /** Ends the work on an event that has taken place. */
    @RepeatedOnContention
    public EventOutcome evaluate(EventId id) {
        return step(id, EventStep.EVALUATED, Event::evaluate);
    }

    /** Takes it from its day without another; who has a place keeps it. */
    @RepeatedOnContention
    public EventOutcome postpone(EventId id, String why) {
        return step(id, EventStep.POSTPONED, event -> event.postpone(why));
    }

    /** Calls it off. */
    @RepeatedOnContention
    public EventOutcome cancel(EventId id, String why) {
        return step(id, EventStep.CANCELLED, event -> event.cancel(why));
    }

    /**
     * Admits as many to sign up; more than there are seats only on a recommendation, never beyond the fire limit.
     *
     * @param basis what was reckoned from past events of the kind; null for as many as there are seats, or fewer
     */
    @RepeatedOnContention
    public EventOutcome admit(EventId id, int admitted, @Nullable Recommendation basis) {
        var found = mine(id).filter(event -> event.state().isOpenToChange());
        if (found.isEmpty()) {
            return new NotPossible();
        }
        var event = found.get();
        var before = event.card();
        if (!event.admit(admitted, basis)) {
            return new NotRecommended();
        }
        var taken = places.fit(places.contingents(before, event.written()), event.card());
        if (taken.isPresent()) {
            return refused(new FewerThanTaken(before.capacity().admitted() - before.openPlaces() + taken.getAsInt()));
        }
        register.saveAndFlush(event);
        diary.note(id, EventStep.ADMITTED, colleague.id(), admitted);
        return new Saved(id);
    }

    private EventOutcome step(EventId id, EventStep what, Predicate<Event> step) {
        return mine(id).filter(step)
                .<EventOutcome>map(event -> keep(event, what))
                .orElseGet(NotPossible::new);
    }

    private Optional<Event> mine(EventId id) {
        return register.lock(id).filter(event -> events.mayRun(event.kind()));
    }

    private EventOutcome keep(Event event, EventStep what) {
        register.saveAndFlush(event);
        diary.note(event.id(), what, colleague.id());
        return new Saved(event.id());
    }

    private static EventOutcome refused(EventOutcome because) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return because;
    }

    private String slug(EventDraft draft) {
        return slug(draft, "");
    }

    private String slug(EventDraft draft, String own) {
        var wanted = Slug.of(draft.texts().german().title(), draft.when().day());
        return wanted.equals(own) || !register.existsBySlug(wanted) ? wanted : Slug.unique(wanted, draft.id());
    }
}
