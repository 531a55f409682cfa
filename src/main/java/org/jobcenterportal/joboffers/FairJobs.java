package org.jobcenterportal.joboffers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.wording.FairWording;
import org.jobcenterportal.wording.UnfairHint;
import org.springframework.stereotype.Service;

/** F72: the words of a whole job that may discriminate, for whoever sees a job without the form in which they are told. */
@Service
@InternalUse
public class FairJobs {

    private static final Set<RequirementKind> IN_OWN_WORDS =
            EnumSet.of(RequirementKind.QUALIFICATION, RequirementKind.EXPERIENCE, RequirementKind.OTHER);

    private final FairWording fair;

    FairJobs(FairWording fair) {
        this.fair = fair;
    }

    /** Each of them once: those of the title first, then of the tasks and of what people bring along. */
    public List<String> unfairWords(JobDraft job) {
        var asked = job.requirements().stream()
                .filter(one -> IN_OWN_WORDS.contains(one.kind()))
                .flatMap(one -> fair.checkText(one.value()).stream());
        return Stream.of(fair.checkTitle(job.title()).stream(), fair.checkText(job.tasks()).stream(), asked)
                .flatMap(hints -> hints)
                .map(UnfairHint::words)
                .distinct()
                .toList();
    }
}
