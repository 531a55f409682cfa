package org.jobcenterportal.events;

import org.jobcenterportal.seats.ContingentId;

/**
 * Places beside somebody who interprets into a language (F64).
 *
 * @param language its tag, such as {@code uk}
 * @param isConfirmed whether the interpreter has agreed to come
 */
public record Interpreting(String language, int places, boolean isConfirmed, ContingentId contingent) {}
