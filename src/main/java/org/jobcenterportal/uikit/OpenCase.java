package org.jobcenterportal.uikit;

import java.util.UUID;

/**
 * The case that a page shows to somebody who may look at it.
 *
 * @param person whose case it is
 * @param changed to be called by a card that has changed something which other parts of the page show too
 */
public record OpenCase(UUID person, Runnable changed) {}
