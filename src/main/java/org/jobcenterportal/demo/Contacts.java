package org.jobcenterportal.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;

/**
 * Phone numbers and mail addresses that reach nobody: numbers that the Bundesnetzagentur keeps free for film and
 * television, and a domain that cannot exist (RFC 2606).
 */
final class Contacts {

    private static final String DOMAIN = "@post.example";

    private final List<PhoneNumber> phones = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();

    Contacts() {
        for (int i = 0; i < 100; i++) {
            phones.add(new PhoneNumber("+4917139200%02d".formatted(i)));
            phones.add(new PhoneNumber("+4917604069%03d".formatted(i)));
        }
        for (int i = 0; i < 1000; i++) {
            phones.add(new PhoneNumber("+496990009%03d".formatted(i)));
        }
    }

    PhoneNumber phone(Dice dice) {
        return dice.oneOf(phones);
    }

    /** An address that nobody else has: those who are called alike are counted. A customer number is nobody's address. */
    EmailAddress mail(PersonName name) {
        var called = plain(name);
        var count = alike.merge(called, 1, Integer::sum);
        return new EmailAddress(called + (count == 1 ? "" : count) + DOMAIN);
    }

    /** A name in the letters that every mail server takes: "nurcan.oeztuerk". */
    static String plain(PersonName name) {
        return plain(name.givenName()) + "." + plain(name.familyName());
    }

    private static String plain(String part) {
        var german = part.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("[^a-z-]", "");
    }
}
