package org.jobcenterportal.chains.ui;

import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door from a citizen's start page to her stations; it stands there for everybody, so that it tells nothing. */
@Component
class MyChainTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public IconName icon() {
        return IconName.TRAIN;
    }

    @Override
    public String titleKey() {
        return "chains.tile.title";
    }

    @Override
    public String textKey() {
        return "chains.tile.text";
    }

    @Override
    public String actionKey() {
        return "chains.tile.action";
    }

    @Override
    public String route() {
        return ChainLinks.MINE;
    }
}
