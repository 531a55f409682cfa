package org.jobcenterportal.attendance;

/** How something that was done at the door ended. */
public sealed interface DoorOutcome {

    record Done() implements DoorOutcome {}

    /** The fire limit allows no more. */
    record RoomIsFull(int limit) implements DoorOutcome {}

    /** What is free is kept for those who are still expected; whoever stands at the door may decide otherwise. */
    record PlacesAreKept(int expected) implements DoorOutcome {}

    /** Somebody else has recorded something meanwhile; it stays. */
    record ChangedMeanwhile() implements DoorOutcome {}

    /** The event is on another day; from now on one asks for a correction. */
    record NotToday() implements DoorOutcome {}

    /** There is nobody, or not for who asks. */
    record NotFound() implements DoorOutcome {}
}
