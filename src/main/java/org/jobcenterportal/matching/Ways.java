package org.jobcenterportal.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jobcenterportal.profile.Mobility;
import org.jspecify.annotations.Nullable;

/**
 * About how long it takes from one postal code to another: an estimate from the middles of both, which asks no map service and
 * tells nobody where somebody lives. Where a middle is not known, nothing is said.
 */
final class Ways {

    static final Ways KNOWN = read();

    private static final double KM_PER_DEGREE = 111.2;
    private static final double DETOUR = 1.3;
    /** Within one postal code nobody lives next door to everything. */
    private static final double LEAST_KM = 1;

    private static final double FARTHEST_BY_BICYCLE = 8;

    /** In kilometres, from each middle to each. */
    private final Map<String, Map<String, Double>> distances = new HashMap<>();

    private Ways(Map<String, Middle> middles) {
        middles.forEach((code, middle) -> {
            var from = new HashMap<String, Double>();
            middles.forEach((other, end) -> from.put(other, middle.kmTo(end)));
            distances.put(code, from);
        });
    }

    private record Middle(double latitude, double longitude) {

        double kmTo(Middle other) {
            double north = (latitude - other.latitude) * KM_PER_DEGREE;
            double east = (longitude - other.longitude)
                    * KM_PER_DEGREE
                    * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
            return Math.max(LEAST_KM, DETOUR * Math.hypot(north, east));
        }
    }

    /** How somebody gets to work. */
    enum By {
        CAR(2, 5),
        BICYCLE(4, 2),
        TRANSIT(3.5, 12);

        private final double minutesPerKm;
        private final int before;

        By(double minutesPerKm, int before) {
            this.minutesPerKm = minutesPerKm;
            this.before = before;
        }

        int minutes(double km) {
            return (int) Math.round(before + minutesPerKm * km);
        }
    }

    /** An estimated way. */
    record Way(By by, int minutes) {}

    /** The quickest of the ways that somebody has; whoever has told none goes by bus and tram. */
    @Nullable
    Way estimate(@Nullable String from, @Nullable String to, Mobility mobility) {
        var km = from == null || to == null
                ? null
                : distances.getOrDefault(from, Map.of()).get(to);
        if (km == null) {
            return null;
        }
        if (mobility.car()) {
            return new Way(By.CAR, By.CAR.minutes(km));
        }
        var transit = new Way(By.TRANSIT, By.TRANSIT.minutes(km));
        if (!mobility.bicycle() || km > FARTHEST_BY_BICYCLE) {
            return transit;
        }
        var bicycle = new Way(By.BICYCLE, By.BICYCLE.minutes(km));
        return bicycle.minutes() <= transit.minutes() || !mobility.publicTransport() ? bicycle : transit;
    }

    private static Ways read() {
        try (var file = Objects.requireNonNull(Ways.class.getResourceAsStream("/matching/postal-codes.csv"))) {
            var middles = new HashMap<String, Middle>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .forEach(line ->
                            middles.put(line[0], new Middle(Double.parseDouble(line[1]), Double.parseDouble(line[2]))));
            return new Ways(middles);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
