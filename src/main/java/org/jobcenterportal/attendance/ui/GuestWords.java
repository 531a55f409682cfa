package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import org.jobcenterportal.attendance.AttendanceState;
import org.jobcenterportal.attendance.DoorGuest;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** How guests and their states are called on the screens of this room. */
final class GuestWords {

    private GuestWords() {}

    static String name(Component screen, DoorGuest guest) {
        if (guest.isProtected()) {
            return screen.getTranslation("attendance.guest.protected");
        }
        return guest.name() == null ? screen.getTranslation("attendance.guest.unnamed") : guest.name();
    }

    static StatusBadge badge(Component screen, AttendanceState state) {
        return new StatusBadge(look(state), icon(state), screen.getTranslation("enum.AttendanceState." + state.name()))
                .bare();
    }

    /** Whoever was not there is nobody's fault: never red. */
    private static Status look(AttendanceState state) {
        return switch (state) {
            case ATTENDED -> Status.GOOD;
            case LEFT_EARLY, EXCUSED -> Status.NOTE;
            case EXPECTED, NO_SHOW -> Status.OPEN;
        };
    }

    private static IconName icon(AttendanceState state) {
        return switch (state) {
            case ATTENDED -> IconName.CHECK;
            case LEFT_EARLY -> IconName.WALK;
            case EXCUSED -> IconName.CHAT;
            case EXPECTED -> IconName.HOURGLASS;
            case NO_SHOW -> IconName.PAUSE;
        };
    }
}
