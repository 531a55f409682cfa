package org.jobcenterportal.events;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jobcenterportal.events.EventOutcome.ChangedMeanwhile;
import org.jobcenterportal.events.EventOutcome.FewerThanTaken;
import org.jobcenterportal.events.EventOutcome.NotPossible;
import org.jobcenterportal.events.EventOutcome.NotRecommended;
import org.jobcenterportal.events.EventOutcome.Saved;
import org.jobcenterportal.events.EventOutcome.SealStays;
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
    private final SketchRows sketches;
    private final CurrentStaff colleague;
    private final Clock clock;

    EventDesk(
            EventRegister register,
            Events events,
            EventPlaces places,
            EventDiary diary,
            SketchRows sketches,
            CurrentStaff colleague,
            Clock clock) {
        this.register = register;
        this.events = events;
        this.places = places;
        this.diary = diary;
        this.sketches = sketches;
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
        sketches.remove(event.id());
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

    /** What would be different if an event became as a draft says; nothing for what she does not run. */
    @Transactional(readOnly = true)
    public Set<ChangedField> differences(EventDraft draft) {
        return register.findById(draft.id())
                .filter(event -> events.mayRun(event.kind()))
                .map(event -> Changes.between(event.written(), draft))
                .orElse(Set.of());
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
        if (isTooLate(before, draft)) {
            return new TooLate();
        }
        if (before.isAnnounced() && before.isVoluntary() && !draft.isVoluntary()) {
            return new SealStays();
        }
        var writtenBefore = event.written();
        var contingents = places.contingents(before, draft);
        event.become(draft, contingents);
        if (event.state() == EventState.DRAFT) {
            event.rename(slug(draft, before.slug()));
        }
        event.goOnAfter(before, clock.instant());
        var taken = places.fit(contingents, event.card());
        if (taken.isPresent()) {
            return refused(new FewerThanTaken(taken.getAsInt()));
        }
        event.announce(writtenBefore, told, note);
        sketches.removeRewrite(event.id(), colleague.id());
        return keep(event, EventStep.EDITED);
    }

    /**
     * Repeats an event on further days, at the same time on the clock; announced if it is. Days on which it is repeated
     * already stay as they are.
     */
    @RepeatedOnContention
    public EventOutcome repeat(EventId id, Set<LocalDate> days) {
        var found = mine(id).filter(event -> event.state() != EventState.CANCELLED);
        if (found.isEmpty()) {
            return new NotPossible();
        }
        var card = found.get().card();
        var series = card.wholeSeries();
        var already = register.ofSeries(series).stream()
                .map(event -> event.card().when().day())
                .collect(toSet());
        already.add(card.when().day());
        var draft = found.get().written();
        days.stream().sorted().filter(day -> !already.contains(day)).forEach(day -> {
            var copy = draft.on(EventId.next(), day);
            var event = new Event(copy, slug(copy), colleague.id(), series, places.open(copy));
            if (card.state() == EventState.PUBLISHED) {
                event.publish(clock.instant());
            }
            keep(event, EventStep.DRAFTED);
        });
        return new Saved(id);
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

    /** Takes this one and all later ones of its series from their days. */
    @RepeatedOnContention
    public EventOutcome postponeWithLater(EventId id, String why) {
        return withLater(id, EventStep.POSTPONED, event -> event.postpone(why));
    }

    /** Calls off this one and all later ones of its series. */
    @RepeatedOnContention
    public EventOutcome cancelWithLater(EventId id, String why) {
        return withLater(id, EventStep.CANCELLED, event -> event.cancel(why));
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

    /** Later ones that are done with already stay as they are. */
    private EventOutcome withLater(EventId id, EventStep what, Predicate<Event> step) {
        var first = register.findById(id);
        if (first.isEmpty() || !(step(id, what, step) instanceof Saved saved)) {
            return new NotPossible();
        }
        register
                .laterOfSeries(
                        first.get().card().wholeSeries(),
                        first.get().card().when().start(),
                        EventState.STILL_TO_COME)
                .stream()
                .filter(later -> !later.equals(id))
                .forEach(later -> step(later, what, step));
        return saved;
    }

    private Optional<Event> mine(EventId id) {
        return register.lock(id).filter(event -> events.mayRun(event.kind()));
    }

    private EventOutcome keep(Event event, EventStep what) {
        register.saveAndFlush(event);
        diary.note(event.id(), what, colleague.id());
        return new Saved(event.id());
    }

    /** What is over is not changed, what goes on is not moved, and nothing announced moves into the past. */
    private boolean isTooLate(EventCard before, EventDraft draft) {
        var now = clock.instant();
        var moves = !before.when().equals(draft.when());
        return before.state() != EventState.DRAFT
                && (before.state() == EventState.RUNNING
                        ? moves || before.when().isOverAt(now)
                        : moves && !now.isBefore(draft.when().start()));
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
