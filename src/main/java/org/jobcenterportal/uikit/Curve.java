package org.jobcenterportal.uikit;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a curve shows, in words and numbers: how a part between nothing and all depends on a number.
 *
 * @param about what it shows, in one sentence, for those who do not see it
 * @param across what the numbers at the bottom count
 * @param up what the numbers at the side tell
 * @param points by their number, the smallest first
 * @param chosen the point that is recommended
 * @param named the point that is named besides
 * @param part how a part is written
 */
public record Curve(
        String about,
        String across,
        String up,
        List<Point> points,
        Limit limit,
        @Nullable Zone closed,
        Mark chosen,
        @Nullable Mark named,
        DoubleFunction<String> part) {

    public Curve {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A curve goes from one point to another");
        }
    }

    public record Point(int number, double part) {}

    /** A dashed line that should not be crossed. */
    public record Limit(double part, String label) {}

    /** Numbers from one on that are not possible at all. */
    public record Zone(int from, String label) {}

    /** A point with a name, and a second line if there is more to say. */
    public record Mark(int number, String title, String note) {}

    int first() {
        return points.getFirst().number();
    }

    /** What is closed is shown two numbers wide. */
    int last() {
        return Math.max(points.getLast().number(), closed == null ? 0 : closed.from() + 2);
    }

    /** The next ten percent above everything that is drawn. */
    double highest() {
        var parts = Stream.concat(points.stream().map(Point::part), Stream.of(limit.part()));
        return Math.max(0.1, Math.ceil(parts.max(Double::compare).orElse(0.0) * 10) / 10);
    }

    Optional<Point> at(int number) {
        return points.stream().filter(point -> point.number() == number).findFirst();
    }
}
