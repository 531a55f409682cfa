package org.jobcenterportal.seats;

/** How full a contingent is: places taken, kept for open offers, and wanted by those in line. */
public record Occupancy(int capacity, int taken, int offered, int inLine) {

    public int free() {
        return capacity - taken - offered;
    }

    /** Whether somebody who comes now may take places without passing those who wait. */
    public boolean hasRoomFor(int places) {
        return places <= free() - inLine;
    }
}
