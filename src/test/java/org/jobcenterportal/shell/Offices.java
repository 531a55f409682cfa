package org.jobcenterportal.shell;

import java.net.URI;

/** Offices for tests. */
final class Offices {

    private Offices() {}

    static OfficeSettings withWeatherAt(URI page) {
        return new OfficeSettings(
                "Jobcenter Stadt Kassel",
                "Lewinskistraße 4",
                "34127",
                "Kassel",
                "0561 929 990",
                URI.create("https://office.example"),
                page,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
