package org.jobcenterportal.proposals;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.mandates.Consents;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The consent to one proposal: to this employer, for this job, of exactly these data (§ 67b Abs. 2 SGB X). */
@Component
class ReleaseConsent {

    private final Consents consents;
    private final Texts texts;

    ReleaseConsent(Consents consents, Texts texts) {
        this.consents = consents;
        this.texts = texts;
    }

    void give(
            Proposal proposal,
            Opening opening,
            Collection<ReleasedItem> items,
            Locale reader,
            ConsentWay how,
            @Nullable StaffId with) {
        consents.giveFor(
                proposal.person(),
                proposal.id().value(),
                reader,
                texts.text(
                        reader,
                        "proposals.consent.wording",
                        opening.employer().name(),
                        opening.job().title(),
                        items.stream()
                                .sorted()
                                .map(item -> texts.text(reader, "enum.ReleasedItem." + item))
                                .collect(joining(", "))),
                texts.text(reader, "proposals.consent.consequence"),
                how,
                with);
    }

    /** Ends it, if it still stands. */
    void end(Proposal proposal, ConsentWay how, @Nullable StaffId with) {
        consents.about(proposal.person(), proposal.id().value())
                .ifPresent(receipt -> consents.withdraw(proposal.person(), receipt.id(), how, with));
    }

    boolean stands(Proposal proposal) {
        return consents.about(proposal.person(), proposal.id().value()).isPresent();
    }
}
