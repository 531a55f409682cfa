package org.jobcenterportal.messaging;

/** One fact of a message that people look for again, such as when and where. */
public record Fact(String label, String value) {

    public Fact {
        label = SingleLine.of("The label of a fact", label, 80);
        value = SingleLine.of("A fact", value, 500);
    }
}
