package org.jobcenterportal.invitations;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many sign-ups a room bears: as many as possible, while more people than seats come with at most 5 % probability, and
 * never more than the fire limit allows.
 */
public record Overbooking(GroupRate rate, int seats, int fireLimit) {

    /** How likely it may be that more come than there are seats. */
    public static final double BEARABLE = 0.05;

    private static final int SHOWN_AROUND = 4;

    public Overbooking {
        if (seats < 1 || fireLimit < seats) {
            throw new IllegalArgumentException("A room has seats, and not more of them than the fire limit allows");
        }
    }

    /** How likely it is that more come than there are seats, if so many are admitted. */
    public record Point(int admitted, double risk) {

        public boolean isBearable() {
            return risk <= BEARABLE;
        }
    }

    /** The most that may be admitted. */
    public Point recommended() {
        var best = point(seats);
        for (var admitted = seats + 1; admitted <= fireLimit; admitted++) {
            var next = point(admitted);
            if (!next.isBearable()) {
                return best;
            }
            best = next;
        }
        return best;
    }

    /** What happens around the recommendation and around what is admitted now; it ends at the fire limit. */
    public List<Point> curve(int admittedNow) {
        var last = Math.max(recommended().admitted(), Math.min(admittedNow, fireLimit)) + SHOWN_AROUND;
        return IntStream.rangeClosed(Math.max(1, seats - 2), Math.min(fireLimit, last))
                .mapToObj(this::point)
                .toList();
    }

    /** Whether so many may be admitted. */
    public boolean bears(int admitted) {
        return admitted <= fireLimit && point(admitted).isBearable();
    }

    public Point point(int admitted) {
        return new Point(admitted, rate.overflow(admitted, seats));
    }
}
