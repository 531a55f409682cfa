package org.jobcenterportal.intake;

import java.util.UUID;

/** What an import has done. */
public record IntakeResult(UUID id, int recorded, int updated, int skipped, int refused, int households) {}
