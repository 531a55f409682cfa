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

    private static final int SHOWN_BELOW = 8;
    private static final int SHOWN_ABOVE = 4;

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

    /** The most that may be admitted; found by halving, because more people never make it less likely. */
    public Point recommended() {
        var bearable = seats;
        var tooMany = fireLimit + 1;
        while (tooMany - bearable > 1) {
            var middle = (bearable + tooMany) / 2;
            if (point(middle).isBearable()) {
                bearable = middle;
            } else {
                tooMany = middle;
            }
        }
        return point(bearable);
    }

    /** What happens around the recommendation, further where more are admitted now; it ends at the fire limit. */
    public List<Point> curve(int admittedNow) {
        var best = recommended().admitted();
        var last = best + (admittedNow > best ? 2 * SHOWN_ABOVE : SHOWN_ABOVE);
        return IntStream.rangeClosed(Math.max(1, Math.max(seats - 2, best - SHOWN_BELOW)), Math.min(fireLimit, last))
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
