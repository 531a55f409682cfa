package org.jobcenterportal.joboffers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.PostalAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How to get to a street by bus or tram, as a dated file says; where it says nothing, nobody knows. */
@Component
@InternalUse
public class TransitStops {

    private static final String FILE = "/joboffers/stops.json";

    private final Timetable timetable = read();

    TransitStops() {}

    /** The stop of a street; empty where the file says nothing. */
    public Optional<TransitInfo> near(PostalAddress address) {
        return timetable.stops().stream()
                .filter(stop -> stop.postalCode().equals(address.postalCode())
                        && stop.street().equalsIgnoreCase(address.street().strip()))
                .findFirst()
                .map(stop -> new TransitInfo(
                        stop.stop(), stop.minutes(), stop.firstRide(), timetable.asOf(), timetable.source()));
    }

    private static Timetable read() {
        try (InputStream file = Objects.requireNonNull(TransitStops.class.getResourceAsStream(FILE))) {
            return JsonMapper.shared().readValue(file, Timetable.class);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }

    private record Timetable(LocalDate asOf, String source, List<Stop> stops) {}

    private record Stop(String postalCode, String street, String stop, int minutes, LocalTime firstRide) {}
}
