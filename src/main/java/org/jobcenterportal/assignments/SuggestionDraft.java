package org.jobcenterportal.assignments;

import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.runs.RunId;

/**
 * What somebody in the office suggests.
 *
 * @param submission made once for each form, so that a second click has no second effect
 */
public record SuggestionDraft(PersonId person, MeasureId measure, RunId run, WhyThis why, UUID submission) {}
