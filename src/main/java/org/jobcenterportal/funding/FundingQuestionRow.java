package org.jobcenterportal.funding;

import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.support.FundingKind;
import org.jspecify.annotations.Nullable;

/**
 * A question of the employer service on the counsellor's list.
 *
 * @param check of the employer service
 * @param name nothing for a protected person
 */
public record FundingQuestionRow(
        FundingCheckId check,
        FundingKind kind,
        String title,
        LocalDate start,
        Instant askedAt,
        @Nullable PersonName name,
        CustomerNumber number) {}
