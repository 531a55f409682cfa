package org.jobcenterportal.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.ContingentId;
import org.jspecify.annotations.Nullable;

/**
 * An event as others read it; nothing is about a person.
 *
 * @param version what to hand back with a change
 * @param isAnnounced whether it was announced, whatever has become of it since
 * @param targetGroup the key of the group, with this audience only
 * @param open the places that are kept for nobody
 * @param quotasReleaseAt when what is left of the quotas is to be open to all; null for never
 * @param quotasReleasedAt when that happened; null before
 * @param series of which event it is a repetition; null for none
 * @param note why it was cancelled or postponed
 */
public record EventCard(
        EventId id,
        long version,
        String slug,
        EventKind kind,
        EventState state,
        boolean isAnnounced,
        EventAudience audience,
        @Nullable String targetGroup,
        EventTexts texts,
        TimeSlot when,
        EventPlace place,
        boolean isVoluntary,
        StaffId organiser,
        @Nullable String partner,
        Capacity capacity,
        ContingentId open,
        List<EventQuota> quotas,
        @Nullable Instant quotasReleaseAt,
        @Nullable Instant quotasReleasedAt,
        Optional<Childcare> childcare,
        List<Interpreting> interpreting,
        Set<String> languages,
        Instant registrationEnds,
        @Nullable EventId series,
        @Nullable String note) {

    /** Whether somebody can sign up now, if there is room. */
    public boolean takesSignUpsAt(Instant now) {
        return state == EventState.PUBLISHED && now.isBefore(registrationEnds);
    }

    /** The series to which it belongs: of a first one that was never repeated, only itself. */
    EventId wholeSeries() {
        return series == null ? id : series;
    }

    /** Where its places are counted, without childcare and interpreters: those open to all, and each quota. */
    public List<ContingentId> contingents() {
        return Stream.concat(Stream.of(open), quotas.stream().map(EventQuota::contingent))
                .toList();
    }

    /** Places that are kept for nobody: what the quotas leave of those admitted. */
    public int openPlaces() {
        return capacity.admitted()
                - quotas.stream().mapToInt(EventQuota::places).sum();
    }
}
