package org.jobcenterportal.timetables;

import org.jspecify.annotations.Nullable;

/**
 * A guest would like to talk with an employer; nobody is put into a talk that she did not wish for.
 *
 * @param answer what the employer says; null while it has said nothing
 */
public record TalkWish(
        GuestId guest,
        StandId stand,
        Eagerness eagerness,
        @Nullable EmployerAnswer answer) {

    boolean isOpen() {
        return answer != EmployerAnswer.NO;
    }
}
