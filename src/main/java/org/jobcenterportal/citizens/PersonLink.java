package org.jobcenterportal.citizens;

import org.jobcenterportal.uikit.IconName;

/**
 * A way from a page about a person to another one.
 *
 * @param textKey what one does there
 * @param href the address, without a slash in front
 */
public record PersonLink(String textKey, IconName icon, String href) {}
