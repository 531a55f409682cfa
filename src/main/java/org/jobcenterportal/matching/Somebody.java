package org.jobcenterportal.matching;

import java.time.LocalDate;
import org.jobcenterportal.citizens.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person who may be proposed.
 *
 * @param isListed whether she may stand on lists at all: nobody who is protected, or whose case only a circle opens, does
 * @param lastProposed when she was last proposed for a job; none if she never was
 */
record Somebody(
        PersonId person,
        Brings brings,
        boolean isListed,
        @Nullable LocalDate lastProposed) {}
