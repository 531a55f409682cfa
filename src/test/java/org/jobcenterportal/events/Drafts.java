package org.jobcenterportal.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Events as somebody might write them, each with one thing that a test is about; what is made from one leaves it as it is. */
public final class Drafts {

    private final EventId id;
    private EventKind kind;
    private EventAudience audience;
    private @Nullable String targetGroup;
    private EventTexts texts;
    private TimeSlot when;
    private EventPlace place;
    private boolean isVoluntary;
    private @Nullable String partner;
    private int seats;
    private int fireLimit;
    private List<QuotaDraft> quotas;
    private @Nullable Instant quotasReleaseAt;
    private @Nullable ChildcareDraft childcare;
    private List<InterpretingDraft> interpreting;
    private Set<String> languages;
    private Instant registrationEnds;

    public Drafts(EventDraft draft) {
        id = draft.id();
        kind = draft.kind();
        audience = draft.audience();
        targetGroup = draft.targetGroup();
        texts = draft.texts();
        when = draft.when();
        place = draft.place();
        isVoluntary = draft.isVoluntary();
        partner = draft.partner();
        seats = draft.seats();
        fireLimit = draft.fireLimit();
        quotas = draft.quotas();
        quotasReleaseAt = draft.quotasReleaseAt();
        childcare = draft.childcare();
        interpreting = draft.interpreting();
        languages = draft.languages();
        registrationEnds = draft.registrationEnds();
    }

    /** A group session on Thursday, 3 December 2026, with twenty seats in a room for 26. */
    public static Drafts groupSession() {
        var when = slot(LocalDate.of(2026, 12, 3), LocalTime.of(9, 30), LocalTime.of(11, 30));
        return new Drafts(new EventDraft(
                EventId.next(),
                EventKind.GROUP_SESSION,
                EventAudience.PUBLIC,
                null,
                EventTexts.german(new EventText(
                        "Ausbildung in Teilzeit: geht das mit Kind?",
                        "Wir zeigen Wege in eine Ausbildung mit weniger Stunden.",
                        "Eine Auszubildende erzählt. Danach beantworten wir Ihre Fragen.")),
                when,
                new EventPlace.OnSite(
                        null,
                        "Haus der Begegnung",
                        "Saal",
                        new PostalAddress("Weserstraße", "3", "34125", "Kassel"),
                        "Wesertor",
                        "Tram 3 bis Katzensprung",
                        true),
                true,
                null,
                20,
                26,
                List.of(),
                null,
                null,
                List.of(),
                Set.of("de"),
                when.start().minus(Duration.ofHours(1))));
    }

    public static TimeSlot slot(LocalDate day, LocalTime from, LocalTime until) {
        return new TimeSlot(
                OfficeTime.instantOf(day, from).orElseThrow(),
                OfficeTime.instantOf(day, until).orElseThrow());
    }

    public EventDraft draft() {
        return new EventDraft(
                id,
                kind,
                audience,
                targetGroup,
                texts,
                when,
                place,
                isVoluntary,
                partner,
                seats,
                fireLimit,
                quotas,
                quotasReleaseAt,
                childcare,
                interpreting,
                languages,
                registrationEnds);
    }

    public Drafts of(EventKind kind) {
        return with(other -> {
            other.kind = kind;
            other.audience = kind.forStaff() ? EventAudience.STAFF : EventAudience.PUBLIC;
            other.targetGroup = null;
        });
    }

    public Drafts forAudience(EventAudience audience, @Nullable String group) {
        return with(other -> {
            other.audience = audience;
            other.targetGroup = group;
        });
    }

    public Drafts called(String title) {
        var text = texts.german();
        return inWords(new EventText(title, text.summary(), text.body()));
    }

    public Drafts at(TimeSlot when) {
        return with(other -> {
            other.when = when;
            other.quotasReleaseAt = null;
            other.registrationEnds = when.start().minus(Duration.ofHours(1));
        });
    }

    public Drafts withSeats(int seats, int fireLimit) {
        return with(other -> {
            other.seats = seats;
            other.fireLimit = fireLimit;
        });
    }

    public Drafts withQuotas(@Nullable Instant release, QuotaDraft... quotas) {
        return with(other -> {
            other.quotas = List.of(quotas);
            other.quotasReleaseAt = release;
        });
    }

    public Drafts withExtras(@Nullable ChildcareDraft childcare, InterpretingDraft... interpreting) {
        return with(other -> {
            other.childcare = childcare;
            other.interpreting = List.of(interpreting);
        });
    }

    public Drafts in(EventPlace place) {
        return with(other -> other.place = place);
    }

    public Drafts inWords(EventText text) {
        return with(other -> other.texts = EventTexts.german(text));
    }

    public Drafts withoutSeal() {
        return with(other -> other.isVoluntary = false);
    }

    private Drafts with(Consumer<Drafts> change) {
        var other = new Drafts(draft());
        change.accept(other);
        return new Drafts(other.draft()); // what cannot be is refused here
    }
}
