package org.jobcenterportal.audit;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What may stand in the log besides ids of people: codes, ids and numbers, never names or free text. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final int CODE_LENGTH = 80;
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9:._+/-]{0,80}");
    private static final int DETAILS_LENGTH = 2000;

    private Codes() {}

    static void check(String code) {
        if (code.length() > CODE_LENGTH || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A code is made of lower-case words, for example consultation.list");
        }
    }

    /** All details as one text, always in the same order. */
    static String canonical(Map<String, String> details) {
        details.forEach((key, value) -> {
            if (!KEY.matcher(key).matches() || !VALUE.matcher(value).matches()) {
                throw new IllegalArgumentException("Only ids and codes may stand in the log: " + key);
            }
        });
        var text = new TreeMap<>(details)
                .entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(joining(";"));
        if (text.length() > DETAILS_LENGTH) {
            throw new IllegalArgumentException("Too many details for the log");
        }
        return text;
    }
}
