package org.jobcenterportal.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what belongs to one opening of a file: whoever opens it also reads, within minutes, what stands beside it. The
 * parts stay in the line that one reads.
 */
final class Openings {

    private static final Duration MINUTES = Duration.ofMinutes(5);
    /** The file itself, by whatever right it was opened. */
    private static final Set<String> FILE = Set.of("case.own", "case.team", "case.deputy", "case.granted");

    private final List<List<Read>> openings = new ArrayList<>();

    /**
     * A look and what decides where it belongs.
     *
     * @param joins what all parts of an opening have in common; nothing for a look that stands alone
     */
    record Read(Look look, @Nullable Object joins, List<Instant> at) {

        private boolean belongsTo(Read other) {
            return joins != null
                    && joins.equals(other.joins)
                    && at.stream().anyMatch(mine -> other.at.stream().anyMatch(theirs -> areClose(mine, theirs)));
        }

        private static boolean areClose(Instant one, Instant other) {
            return Duration.between(one, other).abs().compareTo(MINUTES) <= 0;
        }
    }

    private Openings() {}

    /** These looks, the newest first, as lines to read. */
    static List<Look> of(List<Read> reads) {
        var openings = new Openings();
        reads.forEach(openings::add);
        return openings.openings.stream().map(Openings::line).toList();
    }

    private void add(Read read) {
        var near = openings.stream()
                .filter(opening -> opening.stream().anyMatch(read::belongsTo))
                .toList();
        if (near.isEmpty()) {
            openings.add(new ArrayList<>(List.of(read)));
            return;
        }
        near.getFirst().add(read);
        near.stream().skip(1).forEach(other -> {
            near.getFirst().addAll(other);
            openings.remove(other);
        });
    }

    private static Look line(List<Read> opening) {
        var parts = opening.stream().map(Read::look).toList();
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var file = parts.stream().filter(part -> FILE.contains(part.matter())).findFirst();
        return file.orElseGet(parts::getFirst)
                .with(parts.stream()
                        .sorted(Comparator.comparing(Look::first).thenComparing(part -> !FILE.contains(part.matter())))
                        .toList());
    }
}
