package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;

/** The door to one's own data. */
@SpringComponent
class MyDataTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public IconName icon() {
        return IconName.SHIELD;
    }

    @Override
    public String titleKey() {
        return "privacy.tile.title";
    }

    @Override
    public String textKey() {
        return "privacy.tile.text";
    }

    @Override
    public String actionKey() {
        return "privacy.tile.action";
    }

    @Override
    public String route() {
        return PrivacyLinks.MINE;
    }
}
