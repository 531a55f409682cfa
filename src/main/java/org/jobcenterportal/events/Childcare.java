package org.jobcenterportal.events;

import org.jobcenterportal.seats.ContingentId;

/** Places for children who are looked after meanwhile, from an age in months up to one in years (F64). */
public record Childcare(int places, int fromMonths, int toYears, ContingentId contingent) {}
