package org.jobcenterportal.joboffers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A job in a list of colleagues.
 *
 * @param title blank as long as nobody has typed one
 * @param employer the name; blank as long as nobody has chosen one
 * @param expiresOn the last day on which it is open; null for a draft
 */
public record JobRow(
        JobOfferId id,
        String title,
        String employer,
        String town,
        JobState state,
        @Nullable WorkingTimeModel model,
        int posts,
        int filled,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate expiresOn,
        String agent) {}
