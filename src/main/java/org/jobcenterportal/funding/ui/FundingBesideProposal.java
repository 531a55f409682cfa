package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.proposals.ProposalDetails;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.proposals.ui.ProposalPanel;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** F81: on the page of a proposal that is open or has come to a hiring, the way to a pre-check of this job and this person, while there is time to apply. */
@SpringComponent
class FundingBesideProposal implements ProposalPanel {

    private final CurrentUser user;

    FundingBesideProposal(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Runnable changed) {
        return (proposal.state().isOpen() || proposal.state() == ProposalState.HIRED)
                        && FundingLinks.MAY_BEGIN.stream().anyMatch(user::isInRole)
                ? Optional.of(card(proposal))
                : Optional.empty();
    }

    private static Section card(ProposalDetails proposal) {
        var job = proposal.job();
        var card = new Section();
        card.addClassNames("card", "work-card", "stack", "close");
        card.add(
                new H2(card.getTranslation("funding.card.title")),
                FundingWords.small(card.getTranslation("funding.proposal.text")),
                new Div(new LinkButton(
                                card.getTranslation("funding.card.begin"),
                                IconName.EURO,
                                proposal.customer() == null
                                        ? FundingLinks.forProposal(job, proposal.id())
                                        : FundingLinks.forJob(job, proposal.customer()))
                        .compact()));
        return card;
    }
}
