package org.jobcenterportal.placements;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentDesk;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.SuggestionDraft;
import org.jobcenterportal.assignments.WhyThis;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.proposals.ProposalDetails;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.proposals.ProposalWork;
import org.jobcenterportal.proposals.Trial;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * S22: makes of a trial that was agreed with an employer (§ 45 SGB III) a suggestion to the citizen. It is hers to answer, like
 * every other; what she says has no legal effect here.
 */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class TrialDesk {

    private final ProposalWork proposals;
    private final AssignmentDesk assignments;
    private final Catalogue catalogue;
    private final TrialLinks links;

    TrialDesk(ProposalWork proposals, AssignmentDesk assignments, Catalogue catalogue, TrialLinks links) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.links = links;
    }

    /** What there is to suggest for a trial, for whoever looks after the person and nobody else. */
    public TrialStanding standing(ProposalId id) {
        return agreed(id)
                .<TrialStanding>map(one -> links.of(id)
                        .<TrialStanding>map(TrialStanding.Suggested::new)
                        .orElseGet(() -> new TrialStanding.Open(one.trial())))
                .orElseGet(TrialStanding.None::new);
    }

    /** What the catalogue has for it, with the runs that take somebody; none where it is not hers to suggest. */
    public List<TrialWay> ways(ProposalId id) {
        return agreed(id).map(one -> ways(one.customer())).orElse(List.of());
    }

    /** Suggests it; the same proposal leads to one suggestion, however often it is pressed. */
    public AssignmentOutcome suggest(ProposalId id, MeasureKey measure, RunId run, WhyThis why) {
        return agreed(id)
                .flatMap(one -> assignments.prepare(one.customer(), measure))
                .filter(found -> isTrial(found.measure()))
                .map(found -> links.keep(
                        id,
                        assignments.suggest(new SuggestionDraft(
                                found.person(), found.measure().id(), run, why, id.value()))))
                .orElseGet(AssignmentOutcome.NotFound::new);
    }

    private record Agreed(CustomerNumber customer, Trial trial) {

        static @Nullable Agreed of(ProposalDetails one) {
            var customer = one.customer();
            var trial = one.trial();
            return one.state() == ProposalState.TRIAL && customer != null && trial != null
                    ? new Agreed(customer, trial)
                    : null;
        }
    }

    private Optional<Agreed> agreed(ProposalId id) {
        return proposals.find(id).map(Agreed::of);
    }

    private List<TrialWay> ways(CustomerNumber customer) {
        return catalogue.onOffer().stream()
                .filter(TrialDesk::isTrial)
                .flatMap(measure -> assignments.prepare(customer, measure.key()).stream())
                .filter(found -> found.refusal() == null)
                .flatMap(found -> found.runs().stream()
                        .map(run -> new TrialWay(
                                found.measure(), run, !found.similar().isEmpty())))
                .toList();
    }

    private static boolean isTrial(MeasureDetails measure) {
        return measure.instrument() == Instrument.EMPLOYER_TRIAL;
    }
}
