package org.jobcenterportal.demo;

import java.util.List;
import java.util.Set;
import org.jobcenterportal.knowledge.FieldOfAction;
import org.jobcenterportal.knowledge.GuidelineKind;
import org.jobcenterportal.targets.TargetGroup;

/** The pages of the demonstration as the file {@code demo/knowledge.yaml} has them; days are counted from today. */
record KnowledgeData(List<Page> pages) {

    /** A page and who answers for it. */
    record Page(
            int owner,
            GuidelineKind kind,
            String title,
            String summary,
            Set<TargetGroup> groups,
            Set<FieldOfAction> fields,
            int edited,
            int review,
            String body) {}

    static KnowledgeData read() {
        return DemoFile.read("knowledge", KnowledgeData.class);
    }
}
