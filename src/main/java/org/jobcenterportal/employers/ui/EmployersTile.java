package org.jobcenterportal.employers.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door from the start page of the employer service to employers and the calls that are due. */
@Component
class EmployersTile implements StartTile {

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
        return 20;
    }

    @Override
    public IconName icon() {
        return IconName.PHONE;
    }

    @Override
    public String titleKey() {
        return "employers.tile.title";
    }

    @Override
    public String textKey() {
        return "employers.tile.text";
    }

    @Override
    public String actionKey() {
        return "employers.tile.action";
    }

    @Override
    public String route() {
        return EmployerLinks.ALL;
    }
}
