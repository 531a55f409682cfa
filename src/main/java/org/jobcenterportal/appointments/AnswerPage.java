package org.jobcenterportal.appointments;

import org.jspecify.annotations.Nullable;

/**
 * What whoever has a reminder's link sees.
 *
 * @param given what was answered last
 * @param open whether it can still be answered
 * @param knowsPhone whether the office has a number to call
 * @param link the secret part of the link to the consultation itself, for moving and cancelling
 */
public record AnswerPage(
        ConsultationDetails consultation, @Nullable Answer given, boolean open, boolean knowsPhone, String link) {}
