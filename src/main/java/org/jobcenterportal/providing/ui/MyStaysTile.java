package org.jobcenterportal.providing.ui;

import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door from a citizen's start page to what providers tell about her; it stands there for everybody, so that it tells nothing. */
@Component
class MyStaysTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public IconName icon() {
        return IconName.DOC;
    }

    @Override
    public String titleKey() {
        return "providing.mine.title";
    }

    @Override
    public String textKey() {
        return "providing.mine.tile";
    }

    @Override
    public String actionKey() {
        return "providing.mine.open";
    }

    @Override
    public String route() {
        return ProviderLinks.MINE;
    }
}
