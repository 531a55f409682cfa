package org.jobcenterportal.privacy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of what the log says, the newest first.
 *
 * @param older from where the next part goes on, if there is one
 */
public record LookPage(List<Look> looks, @Nullable UUID older) {

    public LookPage {
        looks = List.copyOf(looks);
    }
}
