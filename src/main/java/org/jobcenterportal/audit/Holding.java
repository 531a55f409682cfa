package org.jobcenterportal.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One piece of data about a person: the key of its kind's name, and its values by the keys of their names, in the order
 * in which a person would read them.
 */
public record Holding(String kindKey, Map<String, String> values) {

    public Holding {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
