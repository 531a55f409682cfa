package org.jobcenterportal.support;

import java.util.List;
import org.jobcenterportal.law.Reason;

/** Why a condition is answered as it is: a text and what it speaks of. */
public record Said(String key, List<Object> arguments) {

    public Said {
        arguments = List.copyOf(arguments);
    }

    static Said of(String key, Object... arguments) {
        return new Said(key, List.of(arguments));
    }

    static Said of(Reason reason) {
        return new Said(reason.key(), reason.arguments());
    }
}
