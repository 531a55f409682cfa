package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.matching.ui.ProposalStarter;
import org.jobcenterportal.proposals.ProposalDesk;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalStanding;
import org.jobcenterportal.uikit.BrowserActions;
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
            case ProposalStanding.Open(var open) -> Optional.of(wayTo(open, ui, who));
            case ProposalStanding.Free free -> Optional.of(start(ui, job, person, who));
            case ProposalStanding.JobNotOpen closed -> Optional.empty();
            case ProposalStanding.NotFound none -> Optional.empty();
        };
    }

    /** Whoever proposes one often proposes the next: the list stays, and the button becomes the way to the proposal. */
    private Component start(UI ui, JobOfferId job, PersonId person, String who) {
        var place = new Div();
        var words = ui.getTranslation("proposals.start.propose");
        var button = new SecondaryButton(
                words,
                IconName.ADD,
                () -> new ProposeDialog(desk, job, person, who, proposal -> {
                            var way = wayTo(proposal, ui, who);
                            place.removeAll();
                            place.add(way);
                            BrowserActions.focusWhenDrawn(way);
                        })
                        .open());
        button.setAriaLabel(words + ": " + who);
        place.add(button);
        return place;
    }

    /** Several of them stand in a list: read out, each says about whom. */
    private static Anchor wayTo(ProposalId proposal, UI ui, String who) {
        var words = ui.getTranslation("proposals.start.open");
        var way = new Anchor(ProposalLinks.one(proposal), words);
        way.getElement().setAttribute("aria-label", words + ": " + who);
        return way;
    }
}
