package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's chain as a page shows it.
 *
 * @param responsible who is responsible today; nobody any more once it is over
 */
public record ChainPage(
        Chain chain,
        ChainTemplate template,
        LocalDate today,
        @Nullable ResponsibleBody responsible,
        List<Talk> talks) {

    public ChainPage {
        talks = List.copyOf(talks);
    }
}
