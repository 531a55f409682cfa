package org.jobcenterportal.placements;

import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.RunDetails;

/**
 * An offer of the catalogue by which a trial is supported, and one of its runs that takes somebody.
 *
 * @param asksDifference whether she was in something like it, so that it is asked what is different this time
 */
public record TrialWay(MeasureDetails measure, RunDetails run, boolean asksDifference) {}
