package org.jobcenterportal.entryplan.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door from the start page to what is planned and what happened. */
@Component
class EntryPlanTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.STEERING, Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public IconName icon() {
        return IconName.CHART;
    }

    @Override
    public String titleKey() {
        return "entryplan.tile.title";
    }

    @Override
    public String textKey() {
        return "entryplan.tile.text";
    }

    @Override
    public String actionKey() {
        return "entryplan.tile.action";
    }

    @Override
    public String route() {
        return EntryPlanView.ADDRESS;
    }
}
