package org.jobcenterportal.assignments;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStatus.APPROVAL_PENDING;
import static org.jobcenterportal.assignments.AssignmentStatus.APPROVED;
import static org.jobcenterportal.assignments.AssignmentStatus.CITIZEN_DECLINED;
import static org.jobcenterportal.assignments.AssignmentStatus.COMPLETED;
import static org.jobcenterportal.assignments.AssignmentStatus.DISCUSSED;
import static org.jobcenterportal.assignments.AssignmentStatus.DRAFT;
import static org.jobcenterportal.assignments.AssignmentStatus.ENTERED;
import static org.jobcenterportal.assignments.AssignmentStatus.FOLLOWED_UP_3M;
import static org.jobcenterportal.assignments.AssignmentStatus.FOLLOWED_UP_6M;
import static org.jobcenterportal.assignments.AssignmentStatus.INTERRUPTED;
import static org.jobcenterportal.assignments.AssignmentStatus.LEFT_EARLY;
import static org.jobcenterportal.assignments.AssignmentStatus.NOT_STARTED;
import static org.jobcenterportal.assignments.AssignmentStatus.PROVIDER_ACCEPTED;
import static org.jobcenterportal.assignments.AssignmentStatus.PROVIDER_DECLINED;
import static org.jobcenterportal.assignments.AssignmentStatus.RECORDED_IN_ERROR;
import static org.jobcenterportal.assignments.AssignmentStatus.SEAT_RESERVED;
import static org.jobcenterportal.assignments.AssignmentStatus.SENT_TO_PROVIDER;
import static org.jobcenterportal.assignments.AssignmentStatus.WAITLISTED;
import static org.jobcenterportal.assignments.AssignmentStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentStatusTest {

    /** The way as it is written down for the office, without its two special ends. */
    private static final Map<AssignmentStatus, Set<AssignmentStatus>> WAY = Map.ofEntries(
            Map.entry(DRAFT, Set.of(DISCUSSED)),
            Map.entry(DISCUSSED, Set.of(CITIZEN_DECLINED, APPROVAL_PENDING)),
            Map.entry(CITIZEN_DECLINED, Set.of(DISCUSSED)),
            Map.entry(APPROVAL_PENDING, Set.of(APPROVED)),
            Map.entry(APPROVED, Set.of(SEAT_RESERVED, WAITLISTED)),
            Map.entry(WAITLISTED, Set.of(SEAT_RESERVED)),
            Map.entry(SEAT_RESERVED, Set.of(SENT_TO_PROVIDER)),
            Map.entry(SENT_TO_PROVIDER, Set.of(PROVIDER_DECLINED, PROVIDER_ACCEPTED)),
            Map.entry(PROVIDER_DECLINED, Set.of()),
            Map.entry(PROVIDER_ACCEPTED, Set.of(NOT_STARTED, ENTERED)),
            Map.entry(NOT_STARTED, Set.of()),
            Map.entry(ENTERED, Set.of(INTERRUPTED, COMPLETED, LEFT_EARLY)),
            Map.entry(INTERRUPTED, Set.of(ENTERED, COMPLETED, LEFT_EARLY)),
            Map.entry(COMPLETED, Set.of(FOLLOWED_UP_3M)),
            Map.entry(LEFT_EARLY, Set.of(FOLLOWED_UP_3M)),
            Map.entry(FOLLOWED_UP_3M, Set.of(FOLLOWED_UP_6M)),
            Map.entry(FOLLOWED_UP_6M, Set.of()),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(RECORDED_IN_ERROR, Set.of()));

    private static final Set<AssignmentStatus> CAN_BE_WITHDRAWN = EnumSet.of(
            DRAFT,
            DISCUSSED,
            APPROVAL_PENDING,
            APPROVED,
            SEAT_RESERVED,
            WAITLISTED,
            SENT_TO_PROVIDER,
            PROVIDER_ACCEPTED);

    @ParameterizedTest
    @EnumSource
    void every_permitted_step_is_allowed_and_every_other_one_is_not(AssignmentStatus from) {
        var allowed = EnumSet.noneOf(AssignmentStatus.class);
        allowed.addAll(WAY.get(from));
        if (CAN_BE_WITHDRAWN.contains(from)) {
            allowed.add(WITHDRAWN);
        }
        if (from != RECORDED_IN_ERROR) {
            allowed.add(RECORDED_IN_ERROR);
        }

        assertThat(Arrays.stream(AssignmentStatus.values())
                        .filter(from::mayBecome)
                        .collect(toSet()))
                .isEqualTo(allowed);
    }

    @Test
    void a_seat_is_held_from_the_reservation_to_the_last_day() {
        assertThat(Arrays.stream(AssignmentStatus.values()).filter(AssignmentStatus::holdsSeat))
                .containsExactlyInAnyOrder(SEAT_RESERVED, SENT_TO_PROVIDER, PROVIDER_ACCEPTED, ENTERED, INTERRUPTED);
    }

    @Test
    void open_is_whatever_can_still_begin_or_has_not_ended() {
        assertThat(Arrays.stream(AssignmentStatus.values()).filter(AssignmentStatus::isOpen))
                .containsExactlyInAnyOrder(
                        DRAFT,
                        DISCUSSED,
                        APPROVAL_PENDING,
                        APPROVED,
                        SEAT_RESERVED,
                        WAITLISTED,
                        SENT_TO_PROVIDER,
                        PROVIDER_ACCEPTED,
                        ENTERED,
                        INTERRUPTED);
    }
}
