package org.jobcenterportal.knowledge;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.knowledge.GuidelineOutcome.ChangedMeanwhile;
import org.jobcenterportal.knowledge.GuidelineOutcome.NotFound;
import org.jobcenterportal.knowledge.GuidelineOutcome.Saved;
import org.jobcenterportal.knowledge.GuidelineOutcome.TitleTaken;
import org.jobcenterportal.organisation.StaffDetails;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** S32: teams write down what they know, and say from time to time whether it is still right. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '" + Roles.EQUALITY_OFFICER + "', '"
        + Roles.EMPLOYER_SERVICE + "', '" + Roles.TEAM_LEAD + "')")
public class GuidelineDesk {

    /** How long a page is taken to be right before its owner is asked again. */
    public static final Period TERM = Period.ofMonths(6);

    private final Guidelines guidelines;
    private final Editions editions;
    private final Authors authors;
    private final Clock clock;

    GuidelineDesk(Guidelines guidelines, Editions editions, Authors authors, Clock clock) {
        this.guidelines = guidelines;
        this.editions = editions;
        this.authors = authors;
        this.clock = clock;
    }

    /** Who can answer for a page of the writer's team. */
    @Transactional(readOnly = true)
    public List<StaffDetails> owners() {
        return authors.owners();
    }

    /** A new page of the writer's team. */
    public GuidelineOutcome add(GuidelineDraft draft) {
        var me = me();
        requireOwnerOf(me, draft);
        if (guidelines.bySlug(Slug.of(draft.title()).value()).isPresent()) {
            return new TitleTaken();
        }
        try {
            var page = guidelines.saveAndFlush(new Guideline(draft, me.team(), me.id(), clock.instant()));
            return new Saved(page.slug());
        } catch (DataIntegrityViolationException taken) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new TitleTaken();
        }
    }

    /**
     * Changes a page of the writer's team; what stood there is kept.
     *
     * @param version which edition the writer saw
     */
    public GuidelineOutcome change(GuidelineId id, long version, GuidelineDraft draft) {
        var me = me();
        var found = guidelines.lock(id).filter(page -> authors.mayWriteFor(page.team()));
        if (found.isEmpty()) {
            return new NotFound();
        }
        var page = found.get();
        if (page.version() != version) {
            return new ChangedMeanwhile(authors.details(page));
        }
        requireOwnerOf(me, draft);
        editions.keep(page);
        page.become(draft, me.id(), clock.instant());
        guidelines.saveAndFlush(page);
        return new Saved(page.slug());
    }

    /** Says that a page is still right; its owner is asked again after a term. No edition of its own. */
    public GuidelineOutcome confirm(GuidelineId id) {
        var found = guidelines.lock(id).filter(page -> authors.mayWriteFor(page.team()));
        if (found.isEmpty()) {
            return new NotFound();
        }
        guidelines.askAgain(id, OfficeTime.dayOf(clock.instant()).plus(TERM));
        return new Saved(found.get().slug());
    }

    private StaffDetails me() {
        return authors.me().orElseThrow(() -> new AccessDeniedException("Nobody of the office is signed in"));
    }

    private void requireOwnerOf(StaffDetails me, GuidelineDraft draft) {
        if (authors.owners().stream().noneMatch(owner -> owner.id().equals(draft.owner()))) {
            throw new IllegalArgumentException("Somebody of " + me.teamName() + " answers for its pages");
        }
    }
}
