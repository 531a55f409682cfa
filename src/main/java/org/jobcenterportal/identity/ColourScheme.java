package org.jobcenterportal.identity;

/** Light or dark: what somebody prefers, or what their device does. */
public enum ColourScheme {
    SYSTEM,
    LIGHT,
    DARK
}
