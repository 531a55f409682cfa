package org.jobcenterportal.jobexchange.ui;

import java.util.Set;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door that leads from the public start page to the jobs. */
@Component
class JobTiles implements StartTile {

    JobTiles() {}

    @Override
    public Audience audience() {
        return Audience.PUBLIC;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public IconName icon() {
        return IconName.WORK;
    }

    @Override
    public String titleKey() {
        return "jobexchange.tile.title";
    }

    @Override
    public String textKey() {
        return "jobexchange.tile.text";
    }

    @Override
    public String actionKey() {
        return "jobexchange.tile.action";
    }

    @Override
    public String route() {
        return PublicJobLinks.FIND;
    }
}
