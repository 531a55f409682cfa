package org.jobcenterportal.casework.ui;

import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door from a citizen's start page to her plan. */
@Component
class PlanTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public IconName icon() {
        return IconName.HANDSHAKE;
    }

    @Override
    public String titleKey() {
        return "casework.planTile.title";
    }

    @Override
    public String textKey() {
        return "casework.planTile.text";
    }

    @Override
    public String actionKey() {
        return "casework.planTile.action";
    }

    @Override
    public String route() {
        return PlanLinks.MINE;
    }
}
