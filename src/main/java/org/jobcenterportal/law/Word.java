package org.jobcenterportal.law;

/** A value that is one of a few words, written like the constant of an enum. */
public record Word(String value) implements Value {

    public Word {
        if (!value.matches("[A-Z][A-Z_]*")) {
            throw new IllegalArgumentException("A word is written like a constant: " + value);
        }
    }

    <E extends Enum<E>> E as(Class<E> type) {
        return Enum.valueOf(type, value);
    }
}
