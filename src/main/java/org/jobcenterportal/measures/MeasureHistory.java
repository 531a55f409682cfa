package org.jobcenterportal.measures;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F10, S33: what became of an offer: how it was described earlier, and what was said when it was looked at again. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(MeasureHistory.READERS)
public class MeasureHistory {

    /** Who works with offers; the administration of the portal does not. */
    public static final String READERS = "hasAnyRole('" + Roles.MEASURE_MANAGEMENT + "', '" + Roles.COUNSELLOR + "', '"
            + Roles.CASE_MANAGER + "', '" + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "', '" + Roles.STEERING
            + "')";

    private final Measures measures;
    private final MeasureEditions editions;
    private final ReviewBook reviews;
    private final CurrentUser user;

    MeasureHistory(Measures measures, MeasureEditions editions, ReviewBook reviews, CurrentUser user) {
        this.measures = measures;
        this.editions = editions;
        this.reviews = reviews;
        this.user = user;
    }

    /** Whether the reader sees entries in this state: drafts are for those who write and sign them. */
    public boolean isSeen(MeasureStatus status) {
        return switch (status) {
            case ACTIVE, RETIRED -> true;
            case CO_SIGNATURE -> user.isInRole(Roles.MEASURE_MANAGEMENT) || user.isInRole(Roles.EQUALITY_OFFICER);
            case DRAFT -> user.isInRole(Roles.MEASURE_MANAGEMENT);
        };
    }

    /** The one that stands now first; none for an offer that is not there. */
    public List<MeasureEdition> editions(MeasureId id) {
        return measures.findById(id).map(editions::of).orElse(List.of());
    }

    /** The latest first. */
    public List<MeasureReview> reviews(MeasureId id) {
        return reviews.of(id);
    }

    /** Why the equality officer has given it back, while it is being written anew. */
    public Optional<String> givenBackBecause(MeasureId id) {
        return measures.findById(id).map(Measure::givenBackBecause);
    }
}
