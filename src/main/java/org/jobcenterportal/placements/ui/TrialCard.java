package org.jobcenterportal.placements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.placements.TrialDesk;
import org.jobcenterportal.placements.TrialStanding;
import org.jobcenterportal.proposals.ProposalDetails;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.proposals.Trial;
import org.jobcenterportal.proposals.ui.ProposalPanel;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;

/** S22: on the page of a proposal with a trial: suggests it as support, for the citizen to answer, or leads to what was. */
@SpringComponent
class TrialCard implements ProposalPanel {

    private final TrialDesk desk;

    TrialCard(TrialDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Runnable changed) {
        if (!proposal.isCounselling() || proposal.state() != ProposalState.TRIAL) {
            return Optional.empty();
        }
        return switch (desk.standing(proposal.id())) {
            case TrialStanding.Suggested(var assignment) -> {
                var card = card();
                card.add(
                        text(card, "placements.trial.suggested"),
                        new Anchor(
                                PlacementLinks.assignment(assignment), card.getTranslation("placements.trial.look")));
                yield Optional.of(card);
            }
            case TrialStanding.Open(var trial) -> Optional.of(open(proposal, trial, changed));
            case TrialStanding.None none -> Optional.empty();
        };
    }

    private Section open(ProposalDetails proposal, Trial trial, Runnable changed) {
        var card = card();
        card.add(
                text(card, "placements.trial.text"),
                text(card, "placements.trial.travel"),
                new Div(new PrimaryButton(
                        card.getTranslation("placements.trial.suggest"),
                        IconName.HANDSHAKE,
                        () -> ask(proposal, trial, changed))));
        return card;
    }

    private void ask(ProposalDetails proposal, Trial trial, Runnable changed) {
        var ui = UI.getCurrent();
        var ways = desk.ways(proposal.id());
        if (ways.isEmpty()) {
            Toast.care(ui.getTranslation("placements.trial.noWay"));
            return;
        }
        new TrialSuggestionDialog(
                        ways,
                        reason(ui, proposal, trial),
                        (way, why) -> tell(
                                ui,
                                desk.suggest(
                                        proposal.id(),
                                        way.measure().key(),
                                        way.run().id(),
                                        why),
                                changed))
                .open();
    }

    private static void tell(UI ui, AssignmentOutcome outcome, Runnable changed) {
        switch (outcome) {
            case Done done -> Toast.show(ui.getTranslation("placements.trial.done"));
            case Refused(var why) -> Toast.care(ui.getTranslation("enum.AssignmentRefusal." + why));
            case AssignmentOutcome.Stale stale -> Toast.care(ui.getTranslation("placements.trial.gone"));
            case AssignmentOutcome.NotFound gone -> Toast.care(ui.getTranslation("placements.trial.gone"));
        }
        changed.run();
    }

    /** In German first, as the citizen reads it; whoever suggests it may put it otherwise. */
    private static String reason(UI ui, ProposalDetails proposal, Trial trial) {
        return ui.getTranslation(
                "placements.trial.reason",
                proposal.opening().employer().name(),
                proposal.opening().job().title(),
                Formats.here().dateWithYear(trial.from()),
                Formats.here().dateWithYear(trial.until()));
    }

    private static Section card() {
        var card = new Section();
        card.add(new H2(card.getTranslation("placements.trial.title")));
        card.addClassNames("card", "work-card", "stack", "close", "trial-card");
        return card;
    }

    private static Paragraph text(Section card, String key) {
        return new Paragraph(card.getTranslation(key));
    }
}
