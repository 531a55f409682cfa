package org.jobcenterportal.events;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/** Something to which the office invites: announced, filled, held, looked back at; or postponed, or cancelled. */
@Entity
@Table(name = "event")
class Event extends Aggregate<Event, EventId> {

    private static final int NOTE = 500;
    private static final int AT_ONCE = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EventId id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventState state;

    /** Whether anybody but who runs it has ever found it. */
    @Column(name = "is_announced")
    private boolean isAnnounced;

    @Enumerated(EnumType.STRING)
    private EventAudience audience;

    private @Nullable String targetGroup;

    @ElementCollection
    @CollectionTable(name = "event_text", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @BatchSize(size = AT_ONCE)
    private Map<Language, EventText> texts = new EnumMap<>(Language.class);

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_at"))
    private TimeSlot slot;

    @Embedded
    private StoredPlace place;

    @Column(name = "is_voluntary")
    private boolean isVoluntary;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organiser"))
    private StaffId organiser;

    private @Nullable String partner;

    @Embedded
    private Capacity capacity;

    private @Nullable Integer recommended;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contingent"))
    private ContingentId open;

    @ElementCollection
    @CollectionTable(name = "event_quota", joinColumns = @JoinColumn(name = "event_id"))
    @BatchSize(size = AT_ONCE)
    private Set<StoredQuota> quotas = new HashSet<>();

    private @Nullable Instant quotasReleaseAt;
    private @Nullable Instant quotasReleasedAt;

    @Embedded
    private @Nullable StoredChildcare childcare;

    @ElementCollection
    @CollectionTable(name = "event_interpreting", joinColumns = @JoinColumn(name = "event_id"))
    @BatchSize(size = AT_ONCE)
    private Set<StoredInterpreting> interpreting = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_language", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "language")
    @BatchSize(size = AT_ONCE)
    private Set<String> languages = new HashSet<>();

    private Instant registrationEnds;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series"))
    private @Nullable EventId series;

    private @Nullable String note;

    protected Event() {} // JPA

    Event(EventDraft draft, String slug, StaffId organiser, @Nullable EventId series, EventContingents contingents) {
        this.id = draft.id();
        this.slug = slug;
        this.organiser = organiser;
        this.series = series;
        this.state = EventState.DRAFT;
        this.capacity = Capacity.of(draft.seats(), draft.fireLimit());
        this.open = contingents.open();
        takeOver(draft, contingents);
    }

    /** Takes over everything but identity and organiser; quotas stay as they are once they are released. */
    void become(EventDraft draft, EventContingents contingents) {
        if (!state.isOpenToChange()) {
            throw new IllegalStateException("Only what is still to come can be changed: " + id);
        }
        takeOver(draft, contingents);
    }

    private void takeOver(EventDraft draft, EventContingents contingents) {
        kind = draft.kind();
        audience = draft.audience();
        targetGroup = draft.targetGroup();
        texts.keySet().retainAll(draft.texts().byLanguage().keySet());
        texts.putAll(draft.texts().byLanguage());
        slot = draft.when();
        place = StoredPlace.of(draft.place());
        isVoluntary = draft.isVoluntary();
        partner = draft.partner();
        if (capacity.seats() != draft.seats() || capacity.fireLimit() != draft.fireLimit()) {
            capacity = Capacity.of(draft.seats(), draft.fireLimit());
            recommended = null;
        }
        if (quotasReleasedAt == null) {
            quotasReleaseAt = draft.quotasReleaseAt();
            replace(quotas, contingents.quotas(draft));
        }
        childcare = contingents.childcare(draft);
        replace(interpreting, contingents.interpreting(draft));
        replace(languages, draft.languages());
        registrationEnds = draft.registrationEnds();
    }

    /** Announces it, while it is still to come; says whether that was possible. */
    boolean publish(Instant now) {
        if (state != EventState.DRAFT || !now.isBefore(slot.start())) {
            return false;
        }
        state = EventState.PUBLISHED;
        isAnnounced = true;
        registerEvent(new EventPublished(id));
        return true;
    }

    /** Takes no more sign-ups; says whether it took them until now. */
    boolean closeRegistration() {
        return step(EventState.PUBLISHED, EventState.REGISTRATION_CLOSED);
    }

    /** Takes sign-ups again, while there is time for them; says whether that was possible. */
    boolean reopenRegistration(Instant now) {
        return now.isBefore(registrationEnds) && step(EventState.REGISTRATION_CLOSED, EventState.PUBLISHED);
    }

    /** Begins at its time or later; says whether that was possible. */
    boolean start(Instant now) {
        if (now.isBefore(slot.start()) || !(state == EventState.PUBLISHED || state == EventState.REGISTRATION_CLOSED)) {
            return false;
        }
        state = EventState.RUNNING;
        return true;
    }

    /** Ends after its time; says whether that was possible. */
    boolean end(Instant now) {
        if (!slot.isOverAt(now) || !step(EventState.RUNNING, EventState.ENDED)) {
            return false;
        }
        registerEvent(new EventEnded(id));
        return true;
    }

    /** Ends the work on it; says whether it had taken place and was not looked back at yet. */
    boolean evaluate() {
        return step(EventState.ENDED, EventState.EVALUATED);
    }

    /** Takes it from its day, without another; says whether it had not begun. */
    boolean postpone(String why) {
        if (state != EventState.PUBLISHED && state != EventState.REGISTRATION_CLOSED) {
            return false;
        }
        state = EventState.POSTPONED;
        note = checked(why);
        registerEvent(new EventPostponed(id, slot, why));
        return true;
    }

    /** Once it has a new day, a postponed one takes sign-ups again; so does one whose time to sign up ended and now does not. */
    void goOnAfter(EventCard before, Instant now) {
        var hasNewDay = state == EventState.POSTPONED && !before.when().equals(slot) && now.isBefore(slot.start());
        var hasMoreTime = state == EventState.REGISTRATION_CLOSED
                && !now.isBefore(before.registrationEnds())
                && now.isBefore(registrationEnds);
        if (hasNewDay || hasMoreTime) {
            state = EventState.PUBLISHED;
            note = null;
        }
    }

    /** Takes it over as it stands by now, without a word to anybody. */
    void standAt(Instant now, int admittedThen) {
        isAnnounced = true;
        capacity = new Capacity(capacity.seats(), capacity.fireLimit(), admittedThen);
        recommended = capacity.isRaised() ? Integer.valueOf(admittedThen) : null;
        if (slot.isOverAt(now)) {
            state = EventState.EVALUATED;
        } else if (!now.isBefore(slot.start())) {
            state = EventState.RUNNING;
        } else {
            state = now.isBefore(registrationEnds) ? EventState.PUBLISHED : EventState.REGISTRATION_CLOSED;
        }
    }

    /** Takes it over as something that does not take place, without a word to anybody. */
    void standCalledOff(String why) {
        state = EventState.CANCELLED;
        note = checked(why);
    }

    /** Does not take place; says whether it was still to come. A draft leaves without a word to anybody. */
    boolean cancel(String why) {
        if (!state.isOpenToChange() || state == EventState.RUNNING) {
            return false;
        }
        if (state != EventState.DRAFT) {
            registerEvent(new EventCancelled(id, why));
        }
        state = EventState.CANCELLED;
        note = checked(why);
        return true;
    }

    /** Tells the other rooms what is different since. */
    void announce(EventDraft before, Set<ChangedField> told, @Nullable String words) {
        var changed = Changes.between(before, written());
        if (state != EventState.DRAFT && !changed.isEmpty()) {
            var tell = EnumSet.noneOf(ChangedField.class);
            tell.addAll(told);
            tell.retainAll(changed);
            registerEvent(new EventChanged(
                    id,
                    changed,
                    Set.copyOf(tell),
                    words,
                    before.when(),
                    before.place().name()));
        }
    }

    /** Admits as many; more than there are seats only if that was recommended for them. */
    boolean admit(int admitted, @Nullable Recommendation basis) {
        var needsBasis = admitted > capacity.seats();
        if (admitted < 1
                || admitted > capacity.fireLimit()
                || needsBasis && (basis == null || basis.seats() != capacity.seats() || basis.admitted() < admitted)) {
            return false;
        }
        capacity = new Capacity(capacity.seats(), capacity.fireLimit(), admitted);
        recommended = needsBasis && basis != null ? Integer.valueOf(basis.admitted()) : null;
        if (state != EventState.DRAFT) {
            registerEvent(new EventChanged(id, Set.of(ChangedField.PLACES), Set.of(), null, slot, place.name()));
        }
        return true;
    }

    /** Whether what is left of its quotas is due to be open to all. */
    boolean isReleaseDue(Instant now) {
        return state.isComing()
                && quotasReleasedAt == null
                && quotasReleaseAt != null
                && !now.isBefore(quotasReleaseAt);
    }

    /**
     * Opens to all what is left of the quotas, and says how many places that are.
     *
     * @param taken how many of each quota are taken or offered
     */
    int release(Map<QuotaId, Integer> taken, Instant now) {
        openToAll(taken);
        var places = quotas.stream().mapToInt(StoredQuota::released).sum();
        quotasReleasedAt = now;
        registerEvent(new QuotasReleased(id, places));
        return places;
    }

    /** Opens to all what has been given back of its quotas since their release. */
    void openGivenBack(Map<QuotaId, Integer> taken) {
        openToAll(taken);
        registerEvent(new QuotaPlacesOpened(id));
    }

    private void openToAll(Map<QuotaId, Integer> taken) {
        replace(
                quotas,
                quotas.stream()
                        .map(quota -> quota.releasedTo(taken.get(new QuotaId(quota.id()))))
                        .toList());
    }

    @Override
    public EventId id() {
        return id;
    }

    EventState state() {
        return state;
    }

    EventKind kind() {
        return kind;
    }

    void rename(String newSlug) {
        slug = newSlug;
    }

    EventCard card() {
        return new EventCard(
                id,
                version(),
                slug,
                kind,
                state,
                isAnnounced,
                audience,
                targetGroup,
                new EventTexts(texts),
                slot,
                place.place(),
                isVoluntary,
                organiser,
                partner,
                capacity,
                open,
                quotas.stream()
                        .map(StoredQuota::quota)
                        .sorted(Comparator.comparing(EventQuota::kind).thenComparing(EventQuota::value))
                        .toList(),
                quotasReleaseAt,
                quotasReleasedAt,
                Optional.ofNullable(childcare).map(StoredChildcare::childcare),
                interpreting.stream()
                        .map(StoredInterpreting::interpreting)
                        .sorted(Comparator.comparing(Interpreting::language))
                        .toList(),
                Set.copyOf(languages),
                registrationEnds,
                series,
                note);
    }

    /** Everything as somebody would write it again. */
    EventDraft written() {
        return new EventDraft(
                id,
                kind,
                audience,
                targetGroup,
                new EventTexts(texts),
                slot,
                place.place(),
                isVoluntary,
                partner,
                capacity.seats(),
                capacity.fireLimit(),
                quotas.stream().map(StoredQuota::draft).toList(),
                quotasReleaseAt,
                childcare == null ? null : childcare.draft(),
                interpreting.stream().map(StoredInterpreting::draft).toList(),
                languages,
                registrationEnds);
    }

    private boolean step(EventState from, EventState to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    private static <T> void replace(Set<T> stored, Collection<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    private static String checked(String why) {
        if (!Words.isValid(why, NOTE)) {
            throw new IllegalArgumentException("A reason has 1 to " + NOTE + " characters");
        }
        return why;
    }
}
