package org.jobcenterportal.signup;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with an event: {@code INVITED → REGISTERED | WAITLISTED → CHECKED_IN → ATTENDED | LEFT_EARLY}, or
 * excused, cancelled, not come.
 */
public enum RegistrationState {
    INVITED,
    REGISTERED,
    WAITLISTED,
    CHECKED_IN,
    ATTENDED,
    LEFT_EARLY,
    EXCUSED,
    CANCELLED,
    NO_SHOW;

    private static final Set<RegistrationState> BEFORE = EnumSet.of(INVITED, REGISTERED, WAITLISTED);
    private static final Set<RegistrationState> CAME = EnumSet.of(CHECKED_IN, ATTENDED, LEFT_EARLY);
    private static final Set<RegistrationState> NO_MORE = EnumSet.of(EXCUSED, CANCELLED);

    /** Whether it can still be signed off. */
    public boolean isBefore() {
        return BEFORE.contains(this);
    }

    /** How it is called; what the office called off, nobody has signed off from. */
    public String textKey(@Nullable CancelReason reason) {
        return reason == CancelReason.EVENT_CANCELLED || reason == CancelReason.INVITATION_OVER
                ? "signup.state.by-office"
                : "enum.RegistrationState." + this;
    }

    /** Whether the person was there. */
    public boolean came() {
        return CAME.contains(this);
    }

    /** Whether places are kept for her. */
    public boolean hasPlace() {
        return this == REGISTERED || came() || this == NO_SHOW;
    }

    /** Whether it has ended such that the same person may sign up anew. */
    public boolean isEnd() {
        return NO_MORE.contains(this);
    }

    static Set<RegistrationState> active() {
        return EnumSet.complementOf(EnumSet.copyOf(NO_MORE));
    }
}
