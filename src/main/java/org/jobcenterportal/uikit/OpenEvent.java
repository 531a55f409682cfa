package org.jobcenterportal.uikit;

import java.util.UUID;

/**
 * The event that a page shows to a colleague.
 *
 * @param event which one
 * @param mayRun whether she runs such events; otherwise she only reads
 * @param changed to be called by a part that has changed something which other parts of the page show too
 */
public record OpenEvent(UUID event, boolean mayRun, Runnable changed) {}
