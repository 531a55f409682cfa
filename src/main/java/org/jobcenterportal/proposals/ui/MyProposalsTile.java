package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;

/** The door to the jobs that were proposed to a citizen. */
@SpringComponent
class MyProposalsTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public IconName icon() {
        return IconName.WORK;
    }

    @Override
    public String titleKey() {
        return "proposals.tile.title";
    }

    @Override
    public String textKey() {
        return "proposals.tile.text";
    }

    @Override
    public String actionKey() {
        return "proposals.tile.action";
    }

    @Override
    public String route() {
        return ProposalLinks.MINE;
    }
}
