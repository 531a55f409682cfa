package org.jobcenterportal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.knowledge.GuidelineDraft;
import org.jobcenterportal.knowledge.KnowledgeImport;
import org.jobcenterportal.knowledge.KnowledgeImport.Written;
import org.jobcenterportal.knowledge.MarkdownText;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the house knows: pages of several teams, one of which is to be looked at again. */
@Component
@Profile("demo")
@Order(50)
class KnowledgeChapter implements Chapter {

    private final KnowledgeImport knowledge;
    private final StaffDirectory staff;

    KnowledgeChapter(KnowledgeImport knowledge, StaffDirectory staff) {
        this.knowledge = knowledge;
        this.staff = staff;
    }

    @Override
    public void write(LocalDate today) {
        knowledge.importGuidelines(KnowledgeData.read().pages().stream()
                .map(page -> new Written(draft(page, today), writtenAt(today.plusDays(page.edited()))))
                .toList());
    }

    private GuidelineDraft draft(KnowledgeData.Page page, LocalDate today) {
        var owner = staff.ofAccount(DemoAccount.number(page.owner()))
                .map(StaffDetails::id)
                .orElseThrow();
        return new GuidelineDraft(
                page.kind(),
                page.title(),
                page.summary(),
                new MarkdownText(page.body()),
                owner,
                today.plusDays(page.edited()),
                null,
                today.plusDays(page.review()),
                page.groups(),
                page.fields());
    }

    private static Instant writtenAt(LocalDate day) {
        return OfficeTime.instantOf(day, LocalTime.NOON).orElseThrow();
    }
}
