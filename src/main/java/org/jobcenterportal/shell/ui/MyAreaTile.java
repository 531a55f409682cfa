package org.jobcenterportal.shell.ui;

import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door to one's own area, the last one on the public start page. */
@Component
class MyAreaTile implements StartTile {

    private final CurrentUser user;

    MyAreaTile(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Audience audience() {
        return Audience.PUBLIC;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public IconName icon() {
        return IconName.PERSON;
    }

    @Override
    public String titleKey() {
        return "shell.my-area";
    }

    @Override
    public String textKey() {
        return "shell.start.my-area.text";
    }

    @Override
    public String actionKey() {
        return user.isSignedIn() ? "shell.open" : "shell.sign-in";
    }

    @Override
    public String route() {
        return "meine";
    }
}
