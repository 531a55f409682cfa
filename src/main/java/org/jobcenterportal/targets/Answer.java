package org.jobcenterportal.targets;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.Verdict;

/** Says yes, no or unknown for one group on one day. */
record Answer(TargetGroup group, LocalDate day, Said name) {

    static Answer about(TargetGroup group, LocalDate day) {
        return new Answer(group, day, Said.of("enum.TargetGroup." + group));
    }

    /** The same under a name that says more. */
    Answer called(Said more) {
        return new Answer(group, day, more);
    }

    GroupFinding yes(Said today, List<Said> reasons, Rule... rules) {
        return new GroupFinding(group, Verdict.YES, day, name, reasons, List.of(rules), today);
    }

    GroupFinding yes(Said today, Said reason, Rule... rules) {
        return yes(today, List.of(reason), rules);
    }

    GroupFinding no(Said reason, Rule... rules) {
        return new GroupFinding(group, Verdict.NO, day, name, List.of(reason), List.of(rules), null);
    }

    GroupFinding unknown(Said reason, Rule... rules) {
        return new GroupFinding(group, Verdict.UNKNOWN, day, name, List.of(reason), List.of(rules), null);
    }
}
