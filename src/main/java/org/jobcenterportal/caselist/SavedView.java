package org.jobcenterportal.caselist;

import java.util.UUID;

/** A filter under a name that a colleague has given it. */
public record SavedView(UUID id, String name, CaseFilter filter) {}
