package org.jobcenterportal.eligibility;

import java.util.List;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.targets.Said;
import org.jspecify.annotations.Nullable;

/** Fits, does not fit or unknown, and why. */
record Answer(
        Verdict verdict,
        List<Said> reasons,
        @Nullable Said missing,
        @Nullable Where where) {

    static Answer fits(String key, Object... arguments) {
        return new Answer(Verdict.YES, List.of(said(key, arguments)), null, null);
    }

    static Answer doesNot(String key, Object... arguments) {
        return new Answer(Verdict.NO, List.of(said(key, arguments)), null, null);
    }

    static Answer unknown(String key, Object... arguments) {
        return new Answer(Verdict.UNKNOWN, List.of(said(key, arguments)), null, null);
    }

    /** Fits or does not, for the same reason. */
    static Answer either(boolean fits, String key, Object... arguments) {
        return fits ? fits(key, arguments) : doesNot(key, arguments);
    }

    Answer missing(String key, Object... arguments) {
        return new Answer(verdict, reasons, said(key, arguments), where);
    }

    Answer at(Where place) {
        return new Answer(verdict, reasons, missing, place);
    }

    Criterion to(Condition condition, @Nullable String paragraph) {
        return new Criterion(condition, paragraph, verdict, reasons, missing, where);
    }

    static Said said(String key, Object... arguments) {
        return new Said(key, List.of(arguments));
    }
}
