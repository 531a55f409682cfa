package org.jobcenterportal.knowledge;

import java.time.Clock;
import java.util.Collection;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over pages in bulk; each belongs to the team of whoever answers for it. */
@Service
@InternalUse
@Transactional
public class KnowledgeImport {

    private final Guidelines guidelines;
    private final StaffDirectory staff;
    private final Clock clock;

    KnowledgeImport(Guidelines guidelines, StaffDirectory staff, Clock clock) {
        this.guidelines = guidelines;
        this.staff = staff;
        this.clock = clock;
    }

    public void importGuidelines(Collection<GuidelineDraft> drafts) {
        for (var draft : drafts) {
            var owner = staff.get(draft.owner());
            guidelines.saveAndFlush(new Guideline(draft, owner.team(), owner.id(), clock.instant()));
        }
    }
}
