package org.jobcenterportal.providing;

import org.jobcenterportal.kernel.Words;

/**
 * What a provider writes about somebody: what happened, what she can do well, and what could come next. Plain words,
 * which she reads too.
 */
public record ReportText(Words course, Words strengths, Words nextStep) {}
