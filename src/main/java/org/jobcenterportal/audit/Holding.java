package org.jobcenterportal.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One piece of data about a person: the key of its kind's name, and its values by the keys of their names, in the order
 * in which a person would read them.
 */
public record Holding(String kindKey, Map<String, String> values) {

    /** A choice by the key of its words: for enums that people read elsewhere too. */
    public static String choice(Enum<?> constant) {
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    public Holding {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
