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

    /** The event is on another day. */
    record NotToday() implements DoorOutcome {}

    /** The day is over: from now on one asks for a correction, with a reason and a second person. */
    record NeedsCorrection() implements DoorOutcome {}

    /** She is excused, and her place is free for the next in the line. */
    record PlaceGivenBack() implements DoorOutcome {}

    /** Her place was given back when she was excused; whoever comes after all comes in as somebody without one. */
    record PlacePassedOn() implements DoorOutcome {}

    /** There is nobody, or not for who asks. */
    record NotFound() implements DoorOutcome {}
}
