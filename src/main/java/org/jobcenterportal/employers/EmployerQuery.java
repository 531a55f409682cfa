package org.jobcenterportal.employers;

import java.util.regex.Pattern;

/**
 * What somebody typed to find an employer.
 *
 * @param key as names are compared
 * @param escaped as it was typed, safe within a pattern
 * @param digits all of it, if it is nothing but a number; otherwise empty
 * @param phone the end of a phone number, without a zero or country in front; empty if it is too short to tell
 */
record EmployerQuery(String key, String escaped, String digits, String phone) {

    private static final Pattern NUMBER = Pattern.compile("[+0-9 ()/.-]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern IN_FRONT = Pattern.compile("^(00|\\+)?49|^0+");
    private static final int SHORTEST_PHONE = 5;
    private static final int LONGEST = 100;

    static EmployerQuery of(String typed) {
        var text = typed.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var isNumber = NUMBER.matcher(text).matches();
        var digits = isNumber ? NO_DIGIT.matcher(text).replaceAll("") : "";
        var phone = isNumber
                ? NO_DIGIT.matcher(IN_FRONT.matcher(text).replaceFirst("")).replaceAll("")
                : "";
        return new EmployerQuery(
                Likeness.ofName(text),
                text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"),
                digits,
                phone.length() < SHORTEST_PHONE ? "" : phone);
    }

    boolean isEmpty() {
        return key.isEmpty();
    }
}
