package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of access as somebody writes it.
 *
 * @param paragraph where the law says so; nothing where the office has drawn the line
 * @param validFrom the first day; nothing for ever since
 * @param validUntil the last day; nothing until further notice
 */
public record RuleDraft(
        Condition condition,
        @Nullable String paragraph,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public static final int LONGEST_PARAGRAPH = 120;

    public RuleDraft {
        if (condition.kind() == CriterionKind.EMPLOYABLE) {
            throw new IllegalArgumentException("What the law asks of everybody is nobody's rule");
        }
        paragraph = paragraph == null || paragraph.isBlank() ? null : paragraph.strip();
        if (paragraph != null && (paragraph.length() > LONGEST_PARAGRAPH || !paragraph.startsWith("§"))) {
            throw new IllegalArgumentException("A paragraph begins with its sign and is short");
        }
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("A rule holds for a day at least");
        }
    }

    static RuleDraft of(Condition condition) {
        return new RuleDraft(condition, null, null, null);
    }

    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    RuleDraft endingOn(LocalDate last) {
        return new RuleDraft(condition, paragraph, validFrom, last);
    }
}
