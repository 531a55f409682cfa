package org.jobcenterportal.proposals;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Openings;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposals in the history of a case: how it went on is what the counsellor gets back. */
@Component
@InternalUse
@Transactional(readOnly = true)
class ProposalTimeline implements TimelineSource {

    private static final String PAGE = "intern/vorschlaege/";
    private static final Set<ProposalStep> QUIET =
            EnumSet.of(ProposalStep.SHOWN, ProposalStep.ANSWER_TAKEN_BACK, ProposalStep.EMPLOYER_REMINDED);

    private final Proposals proposals;
    private final ProposalRecords records;
    private final Openings openings;
    private final Texts texts;

    ProposalTimeline(Proposals proposals, ProposalRecords records, Openings openings, Texts texts) {
        this.proposals = proposals;
        this.records = records;
        this.openings = openings;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var all = proposals.of(person);
        var steps = records.steps(all.stream().map(Proposal::id).toList());
        var of = openings.ofAll(all.stream().map(Proposal::job).distinct().toList());
        return all.stream()
                .flatMap(proposal -> entries(
                        proposal,
                        steps.getOrDefault(proposal.id(), List.of()),
                        Objects.requireNonNull(of.get(proposal.job())),
                        reader))
                .toList();
    }

    private Stream<TimelineEntry> entries(Proposal proposal, List<StepMade> steps, Opening opening, Locale reader) {
        return steps.stream()
                .filter(step -> !QUIET.contains(step.step()))
                .map(step -> new TimelineEntry(
                        step.at(),
                        Kind.OFFER,
                        icon(step.step()),
                        colour(step.step()),
                        texts.text(
                                reader,
                                "proposals.timeline.title",
                                opening.job().title(),
                                opening.employer().name()),
                        words(step, reader),
                        PAGE + proposal.id().value()));
    }

    private String words(StepMade step, Locale reader) {
        var reason = step.reason();
        var what = texts.text(reader, "enum.ProposalStep." + step.step());
        return reason == null
                ? what
                : texts.text(
                        reader, "proposals.timeline.because", what, texts.text(reader, "enum.ProposalEnd." + reason));
    }

    private static IconName icon(ProposalStep step) {
        return switch (step) {
            case SENT -> IconName.SEND;
            case INTERVIEW_AGREED -> IconName.CALENDAR;
            case TALK_WISHED -> IconName.CHAT;
            case HIRED -> IconName.CHECK;
            case DECLINED, REJECTED, NO_RESPONSE, WITHDRAWN -> IconName.NO;
            default -> IconName.WORK;
        };
    }

    private static Status colour(ProposalStep step) {
        return switch (step) {
            case HIRED -> Status.GOOD;
            case RELEASED, SENT, INTERVIEW_AGREED, TRIAL_AGREED -> Status.NOTE;
            case SUGGESTED -> Status.CARE;
            default -> Status.OPEN;
        };
    }
}
