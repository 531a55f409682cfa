package org.jobcenterportal.measures;

import java.util.Set;

/** A way from an offer's page in the office to what another room knows of it, as who fits. A room contributes it as a bean. */
public interface MeasureWay {

    /** Smaller numbers stand first. */
    int order();

    /** Who sees it. */
    Set<String> roles();

    String titleKey();

    /** The address, without a slash in front. */
    String address(MeasureKey key);
}
