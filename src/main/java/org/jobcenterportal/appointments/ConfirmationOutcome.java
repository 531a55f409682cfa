package org.jobcenterportal.appointments;

/** What opening the link in a visitor's mail led to. */
public sealed interface ConfirmationOutcome {

    /** The reservation has just become a booking. */
    record Confirmed(ConsultationDetails consultation) implements ConfirmationOutcome {}

    /** The link was opened before; this is how the consultation stands now. */
    record AlreadyKnown(ConsultationDetails consultation) implements ConfirmationOutcome {}

    /** The link came too late; the time is free again. */
    record Lapsed(Topic topic, Way way) implements ConfirmationOutcome {}

    /** There is no such link, or it has expired. */
    record Unknown() implements ConfirmationOutcome {}
}
