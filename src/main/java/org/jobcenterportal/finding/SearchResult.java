package org.jobcenterportal.finding;

import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a search shows.
 *
 * @param hits the best, own cases first
 * @param total how many there are
 * @param more whether there may be more than that, because so many begin so
 * @param file whose file opens, where a whole customer number was typed and nobody was found: whether anybody has it tells
 *     only the file
 */
public record SearchResult(
        List<Hit> hits, int total, boolean more, @Nullable CustomerNumber file) {

    static final SearchResult EMPTY = new SearchResult(List.of(), 0, false, null);

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
