package org.jobcenterportal.referrals.ui;

import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door from a citizen's start page to what the office has sent to others for her. */
@Component
class MyReferralsTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public IconName icon() {
        return IconName.SEND;
    }

    @Override
    public String titleKey() {
        return "referrals.tile.title";
    }

    @Override
    public String textKey() {
        return "referrals.tile.text";
    }

    @Override
    public String actionKey() {
        return "referrals.tile.action";
    }

    @Override
    public String route() {
        return ReferralLinks.MINE;
    }
}
