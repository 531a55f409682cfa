package org.jobcenterportal.invitations;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody says to an invitation; all three are equally welcome. */
public enum EventAnswer {
    COMING("ich-komme"),
    NOT_COMING("ich-kann-nicht"),
    CALL_ME("ruft-mich-an");

    private final String address;

    EventAnswer(String address) {
        this.address = address;
    }

    /** As the link in a mail names it. */
    public String address() {
        return address;
    }

    public static Optional<EventAnswer> at(String address) {
        return Stream.of(values())
                .filter(answer -> answer.address.equals(address))
                .findFirst();
    }

    InvitationState state() {
        return switch (this) {
            case COMING -> InvitationState.COMING;
            case NOT_COMING -> InvitationState.NOT_COMING;
            case CALL_ME -> InvitationState.CALL_ME;
        };
    }

    static Optional<EventAnswer> of(InvitationState state) {
        return Stream.of(values()).filter(answer -> answer.state() == state).findFirst();
    }
}
