package org.jobcenterportal.attendance.ui;

import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** The door from a citizen's start page to the papers about the events at which she was. */
@Component
class MyAttendanceTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public IconName icon() {
        return IconName.DOC;
    }

    @Override
    public String titleKey() {
        return "attendance.tile.title";
    }

    @Override
    public String textKey() {
        return "attendance.tile.text";
    }

    @Override
    public String actionKey() {
        return "attendance.tile.action";
    }

    @Override
    public String route() {
        return AttendanceLinks.CERTIFICATES;
    }
}
