package org.jobcenterportal.providing.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The provider's door from the start page. */
@Component
class ParticipantsTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROVIDER);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public IconName icon() {
        return IconName.GROUP;
    }

    @Override
    public String titleKey() {
        return "providing.tile.title";
    }

    @Override
    public String textKey() {
        return "providing.tile.text";
    }

    @Override
    public String actionKey() {
        return "providing.tile.action";
    }

    @Override
    public String route() {
        return ProviderLinks.START;
    }
}
