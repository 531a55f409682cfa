package org.jobcenterportal.finding;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.kernel.PhoneNumber;

/** What somebody typed into the one search field, and what it is. */
sealed interface Typed {

    /** Nothing yet by which anybody could be found. */
    record TooShort() implements Typed {}

    /** A whole customer number: it leads to the file whether it exists or not. */
    record WholeNumber(CustomerNumber number) implements Typed {}

    /** The beginning of a customer number. */
    record NumberStart(String digits) implements Typed {}

    /** A household's number. */
    record Household(HouseholdNumber number) implements Typed {}

    /** A birth date. */
    record Born(LocalDate day) implements Typed {}

    /** A phone number, or the beginning of one, in international form. */
    record Phone(String start) implements Typed {}

    /** A name, or the beginning of one. */
    record Named(List<NameMatch.Part> words) implements Typed {

        private static final int MOST_WORDS = 4;

        public Named {
            words = words.stream().limit(MOST_WORDS).toList();
        }
    }

    /** More than anybody types. */
    int MAX_LENGTH = 100;

    /** Reads what was typed; {@code today} tells the century of a short year. */
    static Typed of(String typed, LocalDate today) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.length() > MAX_LENGTH) {
            text = text.substring(0, MAX_LENGTH);
        }
        return Reading.of(text, today);
    }

    /** How each kind is told from the others. */
    final class Reading {

        private static final Pattern NUMBER = Pattern.compile("\\d{3}[A-Z]\\d{0,6}");
        private static final Pattern HOUSEHOLD = Pattern.compile("(\\d{5})(?://|/|)(\\d{7})");
        private static final Pattern GERMAN_DATE = Pattern.compile("(\\d{1,2})[.](\\d{1,2})[.](\\d{4}|\\d{2})");
        private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
        private static final Pattern PHONE = Pattern.compile("(?:[+]|\\(?0)[0-9 ()/.\\u00a0\u2013-]{5,}");

        /** Digits of a number that must be there before its beginning narrows anything down. */
        private static final int SHORTEST_NUMBER = 7;

        private static final int SHORTEST_WORD = 2;

        private Reading() {}

        static Typed of(String text, LocalDate today) {
            var close = text.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
            if (NUMBER.matcher(close).matches()) {
                return number(close);
            }
            var household = HOUSEHOLD.matcher(close);
            if (household.matches()) {
                return new Household(new HouseholdNumber(household.group(1) + "//" + household.group(2)));
            }
            var german = GERMAN_DATE.matcher(close);
            if (german.matches()) {
                return born(german, 3, 2, 1, today);
            }
            var iso = ISO_DATE.matcher(close);
            if (iso.matches()) {
                return born(iso, 1, 2, 3, today);
            }
            return PHONE.matcher(text).matches() ? phone(text) : named(text);
        }

        private static Typed number(String number) {
            if (number.length() == 10) return new WholeNumber(new CustomerNumber(number));
            return number.length() < SHORTEST_NUMBER ? new TooShort() : new NumberStart(number);
        }

        private static Typed born(Matcher date, int year, int month, int day, LocalDate today) {
            try {
                return new Born(LocalDate.of(
                        fullYear(date.group(year), today),
                        Integer.parseInt(date.group(month)),
                        Integer.parseInt(date.group(day))));
            } catch (DateTimeException noSuchDay) {
                return new TooShort();
            }
        }

        /** Two digits are a year that has begun. */
        private static int fullYear(String year, LocalDate today) {
            int number = Integer.parseInt(year);
            if (year.length() > 2) return number;
            int inThisCentury = today.getYear() / 100 * 100 + number;
            return inThisCentury > today.getYear() ? inThisCentury - 100 : inThisCentury;
        }

        private static Typed phone(String text) {
            if (PhoneNumber.isValid(text)) return new Phone(new PhoneNumber(text).value());
            var digits = text.replaceAll("[^0-9]", "");
            if (text.startsWith("+")) return new Phone("+" + digits);
            return new Phone("+" + (digits.startsWith("00") ? digits.substring(2) : "49" + digits.substring(1)));
        }

        private static Typed named(String text) {
            var words = NameMatch.Name.parts(text).stream()
                    .filter(word -> word.word().text().length() >= SHORTEST_WORD)
                    .toList();
            return words.isEmpty() ? new TooShort() : new Named(words);
        }
    }
}
