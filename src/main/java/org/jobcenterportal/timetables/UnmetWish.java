package org.jobcenterportal.timetables;

/** A wish without a talk, and why. */
public record UnmetWish(TalkWish wish, UnmetReason reason) {}
