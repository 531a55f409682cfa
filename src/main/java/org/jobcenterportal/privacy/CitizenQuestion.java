package org.jobcenterportal.privacy;

import java.time.Instant;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.organisation.StaffDetails;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's question as data protection reads it.
 *
 * @param number whose question it is
 * @param colleague who had looked, where it was a colleague
 * @param matter the code of what the look was for
 */
public record CitizenQuestion(
        QuestionDetails details,
        CustomerNumber number,
        @Nullable StaffDetails colleague,
        String matter,
        Instant lookedAt) {}
