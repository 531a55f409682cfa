package org.jobcenterportal.signup;

import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.events.EventId;

/**
 * Somebody wants to come to an event.
 *
 * @param waitsIfFull whether she wants to wait for all of it where something is lacking
 * @param language in which she is written to
 * @param submission the same for one click that arrives several times
 */
public record SignUpDraft(EventId event, Wish wish, boolean waitsIfFull, Locale language, UUID submission) {}
