package org.jobcenterportal.law;

import java.util.List;

/**
 * Why an answer is as it is, in words of the texts.
 *
 * @param arguments days, numbers and the like that the text asks for
 */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
        if (!key.startsWith("law.reason.")) {
            throw new IllegalArgumentException("Not a reason of law: " + key);
        }
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
