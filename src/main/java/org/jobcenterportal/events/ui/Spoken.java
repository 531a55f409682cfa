package org.jobcenterportal.events.ui;

import java.util.List;

/** The languages in which the office holds events or has somebody interpret, the most wanted first. */
final class Spoken {

    static final List<String> TAGS = List.of("de", "uk", "ar", "tr", "fa", "ru", "bg", "ro", "pl", "it", "en", "fr");

    private Spoken() {}
}
