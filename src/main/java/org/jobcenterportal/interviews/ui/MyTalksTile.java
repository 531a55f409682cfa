package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;

/** The door from a citizen's start page to her talks with employers. */
@SpringComponent
class MyTalksTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public IconName icon() {
        return IconName.HANDSHAKE;
    }

    @Override
    public String titleKey() {
        return "interviews.tile.title";
    }

    @Override
    public String textKey() {
        return "interviews.tile.text";
    }

    @Override
    public String actionKey() {
        return "interviews.tile.action";
    }

    @Override
    public String route() {
        return RoundLinks.MINE;
    }
}
