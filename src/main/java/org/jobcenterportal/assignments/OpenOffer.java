package org.jobcenterportal.assignments;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.measures.MeasureId;

/** That an offer is open for somebody. */
record OpenOffer(PersonId person, MeasureId measure) {}
