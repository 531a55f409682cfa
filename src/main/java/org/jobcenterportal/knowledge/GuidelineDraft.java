package org.jobcenterportal.knowledge;

import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * A page as somebody writes it.
 *
 * @param summary one sentence for lists
 * @param owner who answers for it
 * @param validUntil the last day; none until further notice
 * @param reviewOn from which day on the owner is asked whether it is still right
 */
public record GuidelineDraft(
        GuidelineKind kind,
        String title,
        String summary,
        MarkdownText body,
        StaffId owner,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        LocalDate reviewOn,
        Set<TargetGroup> groups,
        Set<FieldOfAction> fields) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_SUMMARY = 300;

    public GuidelineDraft {
        groups = Set.copyOf(groups);
        fields = Set.copyOf(fields);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to " + LONGEST_TITLE + " characters");
        }
        if (summary.isBlank() || summary.length() > LONGEST_SUMMARY) {
            throw new IllegalArgumentException("A summary has 1 to " + LONGEST_SUMMARY + " characters");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("A page does not end before it begins");
        }
    }
}
