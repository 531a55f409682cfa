package org.jobcenterportal.knowledge;

import java.time.Instant;
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

    KnowledgeImport(Guidelines guidelines, StaffDirectory staff) {
        this.guidelines = guidelines;
        this.staff = staff;
    }

    /** A page and when it was written. */
    public record Written(GuidelineDraft page, Instant at) {}

    public void importGuidelines(Collection<Written> pages) {
        for (var written : pages) {
            var owner = staff.get(written.page().owner());
            guidelines.saveAndFlush(new Guideline(written.page(), owner.team(), owner.id(), written.at()));
        }
    }
}
