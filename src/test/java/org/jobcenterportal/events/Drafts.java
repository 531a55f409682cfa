package org.jobcenterportal.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Events as somebody might write them, each with one thing that a test is about. */
public record Drafts(EventDraft draft) {

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

    public Drafts of(EventKind kind) {
        return new Drafts(new EventDraft(
                draft.id(),
                kind,
                kind.forStaff() ? EventAudience.STAFF : EventAudience.PUBLIC,
                null,
                draft.texts(),
                draft.when(),
                draft.place(),
                draft.isVoluntary(),
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                draft.quotas(),
                draft.quotasReleaseAt(),
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                draft.registrationEnds()));
    }

    public Drafts forAudience(EventAudience audience, @Nullable String group) {
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                audience,
                group,
                draft.texts(),
                draft.when(),
                draft.place(),
                draft.isVoluntary(),
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                draft.quotas(),
                draft.quotasReleaseAt(),
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                draft.registrationEnds()));
    }

    public Drafts called(String title) {
        var text = draft.texts().german();
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                draft.audience(),
                draft.targetGroup(),
                EventTexts.german(new EventText(title, text.summary(), text.body())),
                draft.when(),
                draft.place(),
                draft.isVoluntary(),
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                draft.quotas(),
                draft.quotasReleaseAt(),
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                draft.registrationEnds()));
    }

    public Drafts at(TimeSlot when) {
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                draft.audience(),
                draft.targetGroup(),
                draft.texts(),
                when,
                draft.place(),
                draft.isVoluntary(),
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                draft.quotas(),
                null,
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                when.start().minus(Duration.ofHours(1))));
    }

    public Drafts withSeats(int seats, int fireLimit) {
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                draft.audience(),
                draft.targetGroup(),
                draft.texts(),
                draft.when(),
                draft.place(),
                draft.isVoluntary(),
                draft.partner(),
                seats,
                fireLimit,
                draft.quotas(),
                draft.quotasReleaseAt(),
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                draft.registrationEnds()));
    }

    public Drafts withQuotas(@Nullable Instant release, QuotaDraft... quotas) {
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                draft.audience(),
                draft.targetGroup(),
                draft.texts(),
                draft.when(),
                draft.place(),
                draft.isVoluntary(),
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                List.of(quotas),
                release,
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                draft.registrationEnds()));
    }

    public Drafts withExtras(@Nullable ChildcareDraft childcare, InterpretingDraft... interpreting) {
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                draft.audience(),
                draft.targetGroup(),
                draft.texts(),
                draft.when(),
                draft.place(),
                draft.isVoluntary(),
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                draft.quotas(),
                draft.quotasReleaseAt(),
                childcare,
                List.of(interpreting),
                draft.languages(),
                draft.registrationEnds()));
    }

    public Drafts in(EventPlace place) {
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                draft.audience(),
                draft.targetGroup(),
                draft.texts(),
                draft.when(),
                place,
                draft.isVoluntary(),
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                draft.quotas(),
                draft.quotasReleaseAt(),
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                draft.registrationEnds()));
    }

    public Drafts inWords(EventText text) {
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                draft.audience(),
                draft.targetGroup(),
                EventTexts.german(text),
                draft.when(),
                draft.place(),
                draft.isVoluntary(),
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                draft.quotas(),
                draft.quotasReleaseAt(),
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                draft.registrationEnds()));
    }

    public Drafts withoutSeal() {
        return new Drafts(new EventDraft(
                draft.id(),
                draft.kind(),
                draft.audience(),
                draft.targetGroup(),
                draft.texts(),
                draft.when(),
                draft.place(),
                false,
                draft.partner(),
                draft.seats(),
                draft.fireLimit(),
                draft.quotas(),
                draft.quotasReleaseAt(),
                draft.childcare(),
                draft.interpreting(),
                draft.languages(),
                draft.registrationEnds()));
    }
}
