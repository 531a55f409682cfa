package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.caseload.CaseReasons;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.privacy.AccessOverview;
import org.jobcenterportal.privacy.QuestionDesk;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** What waits for data protection: questions, reasons, the look through deputies' terms. */
@SpringComponent
class DataProtectionWork implements OfficeWork {

    private final QuestionDesk questions;
    private final CaseReasons reasons;
    private final AccessOverview overview;

    DataProtectionWork(QuestionDesk questions, CaseReasons reasons, AccessOverview overview) {
        this.questions = questions;
        this.reasons = reasons;
        this.overview = overview;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.DATA_PROTECTION);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Task> tasks(Component reader) {
        var tasks = new ArrayList<Task>();
        int asked = questions.waiting();
        if (asked > 0) {
            tasks.add(new Task(
                    Status.ACT,
                    IconName.CHAT,
                    reader.getTranslation("privacy.work.questions", asked),
                    PrivacyLinks.QUESTIONS));
        }
        int given = reasons.waiting();
        if (given > 0) {
            tasks.add(new Task(
                    Status.CARE,
                    IconName.EYE,
                    reader.getTranslation("privacy.work.reasons", given),
                    PrivacyLinks.DESK));
        }
        if (overview.isReviewDue()) {
            tasks.add(new Task(
                    Status.NOTE, IconName.GROUP, reader.getTranslation("privacy.work.terms"), PrivacyLinks.TERMS));
        }
        return List.copyOf(tasks);
    }
}
