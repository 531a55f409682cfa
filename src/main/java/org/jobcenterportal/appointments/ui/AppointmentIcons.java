package org.jobcenterportal.appointments.ui;

import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Which picture stands for a topic, a way or a state. */
final class AppointmentIcons {

    private AppointmentIcons() {}

    static IconName of(Topic topic) {
        return switch (topic) {
            case CHILDCARE -> IconName.CHILD;
            case RETURN_TO_WORK -> IconName.WALK;
            case PART_TIME_TRAINING -> IconName.SCHOOL;
            case PART_TIME_WORK -> IconName.FAMILY;
            case STARTING_A_BUSINESS -> IconName.STORE;
            // A shield would tell an onlooker what this is about.
            case PROTECTION_FROM_VIOLENCE -> IconName.LOCK;
            case OTHER -> IconName.CHAT;
        };
    }

    static IconName of(Way way) {
        return switch (way) {
            case ON_SITE -> IconName.PLACE;
            case PHONE -> IconName.PHONE;
            case VIDEO -> IconName.VIDEO;
            case CALLBACK -> IconName.REPEAT;
        };
    }

    /** A state as a badge: the word always, the colour last; what is nobody's fault is never red. */
    static StatusBadge badge(ConsultationState state, String word) {
        return switch (state) {
            case BOOKED, TOOK_PLACE, CLOSED -> new StatusBadge(Status.GOOD, IconName.CHECK, word);
            case RESERVED, NOMINATED, INVITED, FOLLOW_UP_OPEN -> new StatusBadge(Status.CARE, IconName.HOURGLASS, word);
            case CANCELLED -> new StatusBadge(Status.STOP, IconName.NO, word);
            case NO_SHOW, EXCUSED, UNDELIVERABLE, LAPSED -> new StatusBadge(Status.OPEN, IconName.PAUSE, word);
        };
    }
}
