package org.jobcenterportal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jobcenterportal.transit.StopImport.Imported;
import org.jobcenterportal.transit.StopsImport;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** F71: a few stops, invented, as the first line of their file says; nobody travels by them. */
@Component
@Profile("demo")
@Order(69)
class StopsChapter implements Chapter {

    private static final String FILE = "/demo/stops.txt";

    private final StopsImport stops;

    StopsChapter(StopsImport stops) {
        this.stops = stops;
    }

    @Override
    public void write(LocalDate today) {
        try (InputStream file = Objects.requireNonNull(StopsChapter.class.getResourceAsStream(FILE))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            var table = text[1].getBytes(StandardCharsets.UTF_8);
            if (!(stops.importStops(today.withDayOfMonth(1), text[0], table, null) instanceof Imported)) {
                throw new IllegalStateException("The demonstration's stops are refused");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }
}
