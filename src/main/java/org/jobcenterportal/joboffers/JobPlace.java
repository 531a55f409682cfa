package org.jobcenterportal.joboffers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jobcenterportal.kernel.PostalAddress;

/**
 * Where somebody works.
 *
 * @param transit empty where no source says anything
 */
public record JobPlace(PostalAddress address, Optional<TransitInfo> transit) {

    private static final Pattern LINE = Pattern.compile(
            "\\s*(.+?)\\s+(\\d+\\s?[a-zA-Z]?(?:\\s?[-–/]\\s?\\d+\\s?[a-zA-Z]?)?)\\s*,?\\s+(\\d{5})\\s+(.+?)\\s*");

    /** Reads an address from one line, as one types it; empty for anything else. */
    public static Optional<PostalAddress> read(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostalAddress(match.group(1), match.group(2), match.group(3), match.group(4)));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }
}
