package org.jobcenterportal.registry;

import java.time.LocalDate;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.profile.ProvenanceSource;

/**
 * An edit of name and address.
 *
 * @param seen what stood there when it began
 * @param source who says so
 * @param on when it was said
 */
public record NameEdit(NameAndHome seen, NameAndHome now, ProvenanceSource source, LocalDate on) {}
