package org.jobcenterportal.knowledge;

/** How an attempt to write a page ended. */
public sealed interface GuidelineOutcome {

    record Saved(Slug slug) implements GuidelineOutcome {}

    /** There is a page with this title already. */
    record TitleTaken() implements GuidelineOutcome {}

    /** Somebody else has changed it meanwhile; nothing of hers is overwritten, nothing of the writer's is lost. */
    record ChangedMeanwhile(GuidelineDetails current) implements GuidelineOutcome {}

    /** There is none that the writer could change. */
    record NotFound() implements GuidelineOutcome {}
}
