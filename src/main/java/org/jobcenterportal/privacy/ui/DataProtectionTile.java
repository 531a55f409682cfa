package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;

/** The door from the start page of data protection to its desk. */
@SpringComponent
class DataProtectionTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.DATA_PROTECTION);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public IconName icon() {
        return IconName.SHIELD;
    }

    @Override
    public String titleKey() {
        return "privacy.tile.desk.title";
    }

    @Override
    public String textKey() {
        return "privacy.tile.desk.text";
    }

    @Override
    public String actionKey() {
        return "privacy.tile.desk.action";
    }

    @Override
    public String route() {
        return PrivacyLinks.DESK;
    }
}
