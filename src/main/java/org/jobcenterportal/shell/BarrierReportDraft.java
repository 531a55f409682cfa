package org.jobcenterportal.shell;

import org.jobcenterportal.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What somebody writes about a barrier. Who wants an answer leaves an address, nobody must. */
public record BarrierReportDraft(
        @Nullable String page, String problem, @Nullable EmailAddress replyTo) {

    public static final int LONGEST_PAGE = 200;
    public static final int LONGEST_PROBLEM = 2000;

    public BarrierReportDraft {
        if (problem.isBlank() || problem.length() > LONGEST_PROBLEM) {
            throw new IllegalArgumentException("A report says in at most 2000 characters what the barrier is");
        }
        if (page != null && page.length() > LONGEST_PAGE) {
            throw new IllegalArgumentException("The name of a page has at most 200 characters");
        }
    }
}
