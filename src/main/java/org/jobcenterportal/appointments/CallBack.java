package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wishes to be called.
 *
 * @param phone where; none if no number is known
 * @param start when her consultation begins
 */
public record CallBack(
        ConsultationId consultation,
        String personName,
        @Nullable PhoneNumber phone,
        Instant start,
        Instant wishedAt) {}
