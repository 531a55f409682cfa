package org.jobcenterportal.joboffers.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door from the start page of the employer service to a new job. */
@Component
class LogJobTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EMPLOYER_SERVICE);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public IconName icon() {
        return IconName.ADD;
    }

    @Override
    public String titleKey() {
        return "joboffers.tile.title";
    }

    @Override
    public String textKey() {
        return "joboffers.tile.text";
    }

    @Override
    public String actionKey() {
        return "joboffers.tile.action";
    }

    @Override
    public String route() {
        return JobLinks.NEW;
    }
}
