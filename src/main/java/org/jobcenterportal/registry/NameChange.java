package org.jobcenterportal.registry;

import java.time.Instant;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.profile.Provenance;

/**
 * That name or address changed.
 *
 * @param before what stood there until then
 * @param origin who said what has stood there since, and who wrote it down
 */
public record NameChange(NameAndHome before, Provenance origin, Instant at) {}
