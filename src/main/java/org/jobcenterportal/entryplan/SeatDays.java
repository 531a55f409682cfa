package org.jobcenterportal.entryplan;

/**
 * Days of places in a span: each place on each day that takes place counts once.
 *
 * @param available what was there to be used
 * @param empty what nobody used
 * @param costOfEmpty what the empty ones cost, in cents
 */
public record SeatDays(long available, long empty, long costOfEmpty) {

    static final SeatDays NONE = new SeatDays(0, 0, 0);

    public SeatDays {
        if (empty < 0 || empty > available || costOfEmpty < 0) {
            throw new IllegalArgumentException("No more is empty than is there");
        }
    }

    SeatDays plus(SeatDays more) {
        return new SeatDays(available + more.available, empty + more.empty, costOfEmpty + more.costOfEmpty);
    }

    /** Used days of places per available ones (Auslastung), in whole percent; 100 where there were none. */
    public int usedPercent() {
        return available == 0 ? 100 : (int) Math.round((available - empty) * 100.0 / available);
    }
}
