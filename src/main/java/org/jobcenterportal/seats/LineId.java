package org.jobcenterportal.seats;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one line in which people wait for bundles; whoever opens it gives it the id of its own matter. */
public record LineId(UUID value) implements Identifier {}
