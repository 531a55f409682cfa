package org.jobcenterportal.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * An event as somebody writes it.
 *
 * @param id given by who writes it, so that a repeated submission is the same event
 * @param targetGroup the key of the group, with this audience only
 * @param isVoluntary whether it carries the seal: nobody has to come, and nothing follows
 * @param partner who holds it together with the office
 * @param quotasReleaseAt when what is left of the quotas is open to all; null for never, as with those of teams
 * @param languages in which it is held, as tags
 * @param registrationEnds until when one can sign up
 */
public record EventDraft(
        EventId id,
        EventKind kind,
        EventAudience audience,
        @Nullable String targetGroup,
        EventTexts texts,
        TimeSlot when,
        EventPlace place,
        boolean isVoluntary,
        @Nullable String partner,
        int seats,
        int fireLimit,
        List<QuotaDraft> quotas,
        @Nullable Instant quotasReleaseAt,
        @Nullable ChildcareDraft childcare,
        List<InterpretingDraft> interpreting,
        Set<String> languages,
        Instant registrationEnds) {

    public EventDraft {
        quotas = List.copyOf(quotas);
        interpreting = List.copyOf(interpreting);
        languages = Set.copyOf(languages);
        if (kind.forStaff() != (audience == EventAudience.STAFF)) {
            throw new IllegalArgumentException("What is for staff is for nobody else, and the other way round");
        }
        if ((audience == EventAudience.TARGET_GROUP) != (targetGroup != null)) {
            throw new IllegalArgumentException("A target group is named where the audience is one");
        }
        if (kind == EventKind.GROUP_SESSION && !isVoluntary) {
            throw new IllegalArgumentException("Group sessions of the equality officer are voluntary");
        }
        if (partner != null && (partner.isBlank() || partner.length() > 120)) {
            throw new IllegalArgumentException("A partner's name has 1 to 120 characters");
        }
        Capacity.of(seats, fireLimit);
        if (quotas.stream().mapToInt(QuotaDraft::places).sum() > seats) {
            throw new IllegalArgumentException("Quotas are part of the seats");
        }
        if (languages.isEmpty() || !languages.stream().allMatch(EventDraft::isLanguage)) {
            throw new IllegalArgumentException("An event is held in one language at least");
        }
        if (interpreting.stream().map(InterpretingDraft::language).distinct().count() < interpreting.size()) {
            throw new IllegalArgumentException("A language has one number of places");
        }
        if (registrationEnds.isAfter(when.start())) {
            throw new IllegalArgumentException("One signs up before it begins");
        }
        if (quotasReleaseAt != null && quotas.stream().anyMatch(quota -> quota.kind() == QuotaKind.TEAM)) {
            throw new IllegalArgumentException("What is kept for a team is never released: counters stay open");
        }
        if (quotasReleaseAt != null && quotasReleaseAt.isAfter(registrationEnds)) {
            throw new IllegalArgumentException("What is left is released while one can still sign up");
        }
    }

    /**
     * The same on another day, at the same time on the clock: whoever comes at ten comes at ten, whether it is summer
     * or not. What ends or is released before moves along.
     */
    public EventDraft on(EventId newId, LocalDate day) {
        var days = ChronoUnit.DAYS.between(when.day(), day);
        return new EventDraft(
                newId,
                kind,
                audience,
                targetGroup,
                texts,
                new TimeSlot(later(when.start(), days), later(when.end(), days)),
                place,
                isVoluntary,
                partner,
                seats,
                fireLimit,
                quotas.stream()
                        .map(quota -> new QuotaDraft(QuotaId.next(), quota.kind(), quota.value(), quota.places()))
                        .toList(),
                quotasReleaseAt == null ? null : later(quotasReleaseAt, days),
                childcare,
                interpreting.stream()
                        .map(beside -> new InterpretingDraft(beside.language(), beside.places(), false))
                        .toList(),
                languages,
                later(registrationEnds, days));
    }

    private static Instant later(Instant instant, long days) {
        return OfficeTime.at(instant).plusDays(days).toInstant();
    }

    /** @param value for whom, as the kind says it */
    public record QuotaDraft(QuotaId id, QuotaKind kind, String value, int places) {

        public QuotaDraft {
            if (value.isBlank() || value.length() > 80) {
                throw new IllegalArgumentException("A quota says for whom, in 1 to 80 characters");
            }
            if (places < 0 || places > Capacity.MOST) {
                throw new IllegalArgumentException("A quota has a number of places");
            }
        }
    }

    public record ChildcareDraft(int places, int fromMonths, int toYears) {

        public ChildcareDraft {
            if (places < 1 || places > 100) {
                throw new IllegalArgumentException("Childcare has 1 to 100 places");
            }
            if (fromMonths < 0 || toYears > 17 || fromMonths >= toYears * 12) {
                throw new IllegalArgumentException("Childcare is for children from one age to an older one");
            }
        }
    }

    public record InterpretingDraft(String language, int places, boolean isConfirmed) {

        public InterpretingDraft {
            if (!isLanguage(language) || places < 1 || places > Capacity.MOST) {
                throw new IllegalArgumentException("One interprets into a language, for one person at least");
            }
        }
    }

    private static boolean isLanguage(String tag) {
        return tag.matches("[a-z]{2,3}(-[a-zA-Z]{2,8})?");
    }
}
