package org.jobcenterportal.matching;

import org.jobcenterportal.measures.MeasureDetails;

/** An offer of the catalogue that leads towards something that opens more jobs, and that does not stand against the rules. */
public record Lead(Step.Kind to, MeasureDetails measure) {}
