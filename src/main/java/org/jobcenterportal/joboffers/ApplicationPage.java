package org.jobcenterportal.joboffers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The employer's own page on which one applies: protected on the way, at a named place, and nobody's password in it.
 *
 * @param address in the letters of ASCII, as a browser sends it
 */
@Embeddable
public record ApplicationPage(
        @Column(name = "application_page") String address) implements Serializable {

    public static final int LONGEST = 300;

    private static final Pattern PARTS =
            Pattern.compile("(https)://([^/?#]+)([^\\s\\p{Cf}]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern HOST = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    public ApplicationPage {
        if (address.length() > LONGEST) {
            throw new IllegalArgumentException("An address has up to " + LONGEST + " characters");
        }
        var read = URI.create(address);
        if (!"https".equals(read.getScheme())
                || read.getRawUserInfo() != null
                || read.getPort() != -1
                || read.getHost() == null
                || !HOST.matcher(read.getHost()).matches()
                || !address.equals(read.toASCIIString())) {
            throw new IllegalArgumentException("One applies on an https page of a named host");
        }
    }

    /** Reads what somebody types, with or without https and with umlauts; empty for what is no such page. */
    public static Optional<ApplicationPage> read(String typed) {
        var text = typed.strip();
        var parts = PARTS.matcher(SCHEME.matcher(text).matches() ? text : "https://" + text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(new ApplicationPage(
                    URI.create("https://" + host + parts.group(3)).toASCIIString()));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** Where it leads to, in short. */
    public String host() {
        return IDN.toUnicode(URI.create(address).getHost());
    }
}
