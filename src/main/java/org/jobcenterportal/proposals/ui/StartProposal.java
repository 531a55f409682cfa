package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.matching.ui.ProposalStarter;
import org.jobcenterportal.proposals.ProposalDesk;
import org.jobcenterportal.proposals.ProposalStanding;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;

/** Beside each match: the button that proposes, or the way to what was proposed already. */
@SpringComponent
class StartProposal implements ProposalStarter {

    private final ProposalDesk desk;

    StartProposal(ProposalDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> create(JobOfferId job, PersonId person, String who) {
        var ui = UI.getCurrent();
        return switch (desk.standing(job, person)) {
            case ProposalStanding.Open(var open) ->
                Optional.of(new Anchor(ProposalLinks.one(open), ui.getTranslation("proposals.start.open")));
            case ProposalStanding.Free free -> Optional.of(button(ui, job, person, who));
            case ProposalStanding.NotFound none -> Optional.empty();
        };
    }

    private Component button(UI ui, JobOfferId job, PersonId person, String who) {
        var words = ui.getTranslation("proposals.start.propose");
        var button = new SecondaryButton(words, IconName.ADD, () -> new ProposeDialog(desk, job, person, who).open());
        button.setAriaLabel(words + ": " + who);
        return button;
    }
}
