package org.jobcenterportal.targets;

import java.util.List;

/**
 * A sentence with the facts in it, as the key of a text and what the text asks for.
 *
 * @param arguments days, numbers and names
 */
public record Said(String key, List<Object> arguments) {

    public Said {
        arguments = List.copyOf(arguments);
    }

    static Said of(String key, Object... arguments) {
        return new Said(key, List.of(arguments));
    }
}
