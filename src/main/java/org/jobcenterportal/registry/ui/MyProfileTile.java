package org.jobcenterportal.registry.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;

/** The door from a citizen's start page to her own profile. */
@SpringComponent
class MyProfileTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public IconName icon() {
        return IconName.EDIT;
    }

    @Override
    public String titleKey() {
        return "registry.tile.title";
    }

    @Override
    public String textKey() {
        return "registry.tile.text";
    }

    @Override
    public String actionKey() {
        return "registry.tile.action";
    }

    @Override
    public String route() {
        return RegistryLinks.MY_PROFILE;
    }
}
