package org.jobcenterportal.timetables;

/** A time at a table; public for the solver alone. */
public record Cell(TableId table, PlaceId place, int slot) {}
