package org.jobcenterportal.shell;

import java.util.Set;
import org.jobcenterportal.uikit.IconName;

/** A door on a start page. A room that has something to do contributes one as a bean. */
public interface StartTile {

    /** On whose start page it stands. */
    Audience audience();

    /** Who sees it; empty for everybody of the audience. */
    default Set<String> roles() {
        return Set.of();
    }

    /** Smaller numbers stand first; the very first door is the filled one. */
    int order();

    IconName icon();

    String titleKey();

    String textKey();

    /** What one does behind the door, as "Thema wählen". */
    String actionKey();

    /** The address, without a slash in front. */
    String route();
}
