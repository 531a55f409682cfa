package org.jobcenterportal.jobexchange;

import java.util.EnumMap;
import java.util.Map;

/** A job as a file says it, word for word. */
record RawJob(Map<ExchangeField, String> said) {

    RawJob {
        said = said.isEmpty() ? Map.of() : new EnumMap<>(said);
    }

    String get(ExchangeField field) {
        return said.getOrDefault(field, "").strip();
    }
}
