package org.jobcenterportal.providing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobcenterportal.assignments.AssignmentDesk;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.assignments.AssignmentWork;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.runs.RunDetails;
import org.springframework.beans.factory.BeanFactory;

/** Somebody who has said yes and was sent to a provider. */
public class SentStory {

    private final AssignmentDesk desk;
    private final MyAssignments mine;
    private final AssignmentWork work;

    public SentStory(BeanFactory beans) {
        desk = beans.getBean(AssignmentDesk.class);
        mine = beans.getBean(MyAssignments.class);
        work = beans.getBean(AssignmentWork.class);
    }

    /** She has a seat; the provider does not know her yet. */
    public AssignmentId seated(Colleague counsellor, Citizen citizen, RunDetails run) {
        var suggested = (Done) counsellor.does(() -> desk.suggest(AssignmentStory.draft(citizen.id(), run)));
        citizen.does(() -> mine.answer(suggested.id(), CitizenAnswer.YES));
        return suggested.id();
    }

    public AssignmentId sent(Colleague counsellor, Citizen citizen, RunDetails run) {
        var id = seated(counsellor, citizen, run);
        counsellor.does(() -> work.handOver(id, version(id), true));
        assertThat(counsellor.does(() -> work.send(id, version(id))))
                .isEqualTo(new Done(id, AssignmentStatus.SENT_TO_PROVIDER));
        return id;
    }

    private long version(AssignmentId id) {
        return work.find(id).orElseThrow().version();
    }
}
