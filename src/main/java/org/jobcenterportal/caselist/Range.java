package org.jobcenterportal.caselist;

import org.jspecify.annotations.Nullable;

/** From a number to another, both included; an open end says nothing about that side. */
public record Range(@Nullable Integer from, @Nullable Integer to) {

    public static final Range ANY = new Range(null, null);

    public Range {
        if (from != null && to != null && from > to) {
            throw new IllegalArgumentException("A range begins before it ends");
        }
    }

    public boolean isAny() {
        return from == null && to == null;
    }
}
