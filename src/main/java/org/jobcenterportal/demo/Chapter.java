package org.jobcenterportal.demo;

import java.time.LocalDate;

/**
 * A part of the demonstration's data. Chapters are beans under profile {@code demo}; they are written in their
 * {@code @Order} and in one transaction, so that a later one can build on an earlier one and none is left half-written.
 */
interface Chapter {

    /** Writes the chapter as seen from today. */
    void write(LocalDate today);
}
