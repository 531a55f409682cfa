package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a version of a rule was read.
 *
 * @param texts the days of the collected texts of the law that say so
 * @param enactment the amending act or the transitional rule that tells its first or last day
 */
public record Source(List<LocalDate> texts, @Nullable String enactment) {

    public Source {
        texts = texts.stream().sorted().distinct().toList();
        if (enactment != null && enactment.isBlank()) {
            throw new IllegalArgumentException("An enactment has a name");
        }
    }

    boolean isBeforeAllTexts(LocalDate day) {
        return !texts.isEmpty() && day.isBefore(texts.getFirst());
    }

    boolean isNotBeforeAllTexts(LocalDate day) {
        return !texts.isEmpty() && !day.isBefore(texts.getFirst());
    }

    boolean isNotAfterAllTexts(LocalDate day) {
        return !texts.isEmpty() && !day.isAfter(texts.getLast());
    }
}
