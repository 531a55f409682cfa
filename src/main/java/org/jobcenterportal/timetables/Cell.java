package org.jobcenterportal.timetables;

/** A time at a table. */
record Cell(TableId table, PlaceId place, int slot) {}
