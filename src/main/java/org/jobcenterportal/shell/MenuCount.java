package org.jobcenterportal.shell;

import java.util.Set;

/** How much waits behind an entry of the office's menu. A room contributes one as a bean. */
public interface MenuCount {

    /** The address of the entry, without a slash in front. */
    String route();

    /** Who has such an entry. */
    Set<String> roles();

    int count();

    /** What is counted, for screen readers, with the number as its value. */
    String textKey();
}
