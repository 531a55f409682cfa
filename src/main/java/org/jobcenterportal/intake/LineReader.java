package org.jobcenterportal.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jobcenterportal.intake.IntakeField.BIRTH_DATE;
import static org.jobcenterportal.intake.IntakeField.CHANNEL;
import static org.jobcenterportal.intake.IntakeField.CITIZENSHIP;
import static org.jobcenterportal.intake.IntakeField.CITY;
import static org.jobcenterportal.intake.IntakeField.COUNSELLOR;
import static org.jobcenterportal.intake.IntakeField.CUSTOMER_NUMBER;
import static org.jobcenterportal.intake.IntakeField.DISTRICT;
import static org.jobcenterportal.intake.IntakeField.EMAIL;
import static org.jobcenterportal.intake.IntakeField.FAMILY_NAME;
import static org.jobcenterportal.intake.IntakeField.FIT_FOR_WORK;
import static org.jobcenterportal.intake.IntakeField.GIVEN_NAME;
import static org.jobcenterportal.intake.IntakeField.HOUSEHOLD_NUMBER;
import static org.jobcenterportal.intake.IntakeField.HOUSEHOLD_SINCE;
import static org.jobcenterportal.intake.IntakeField.HOUSE_NUMBER;
import static org.jobcenterportal.intake.IntakeField.LANGUAGE;
import static org.jobcenterportal.intake.IntakeField.PHONE;
import static org.jobcenterportal.intake.IntakeField.POSTAL_CODE;
import static org.jobcenterportal.intake.IntakeField.PROTECTION;
import static org.jobcenterportal.intake.IntakeField.ROLE;
import static org.jobcenterportal.intake.IntakeField.SEX;
import static org.jobcenterportal.intake.IntakeField.SIMPLE_LANGUAGE;
import static org.jobcenterportal.intake.IntakeField.STREET;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.intake.CellProblem.CellFault;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Understands one row, and says of each cell that it does not understand what is wrong with it. */
final class LineReader {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAYS_OF_A_SHEET = Pattern.compile("\\d{4,5}");
    private static final LocalDate SHEETS_BEGIN = LocalDate.of(1899, 12, 30);
    private static final Pattern SHORT_POSTAL_CODE = Pattern.compile("\\d{4}");

    /** Signs that nobody sees and that turn round what is read. */
    private static final Pattern TURNS_TEXT_ROUND = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private static final Pattern STREET_WITH_NUMBER =
            Pattern.compile("(.*\\D)\\s+(\\d+\\s?\\p{L}?(?:\\s?[-/+]\\s?\\d+\\s?\\p{L}?)?)");

    private final IntakeTable.Row row;
    private final IntakeMapping mapping;
    private final Colleagues colleagues;
    private final LocalDate today;
    private final List<CellProblem> problems = new ArrayList<>();

    private LineReader(IntakeTable.Row row, IntakeMapping mapping, Colleagues colleagues, LocalDate today) {
        this.row = row;
        this.mapping = mapping;
        this.colleagues = colleagues;
        this.today = today;
    }

    /** Either a line, or at least one problem. */
    record Understood(@Nullable IntakeLine line, List<CellProblem> problems) {}

    static Understood read(IntakeTable.Row row, IntakeMapping mapping, Colleagues colleagues, LocalDate today) {
        return new LineReader(row, mapping, colleagues, today).understood();
    }

    private Understood understood() {
        refuseFormulas();
        if (!problems.isEmpty()) {
            return new Understood(null, problems);
        }
        var number = needed(CUSTOMER_NUMBER, CustomerNumber::new);
        var family = needed(FAMILY_NAME, text -> name(text, text));
        var given = needed(GIVEN_NAME, text -> name(text, text));
        var birth = date(BIRTH_DATE).map(this::birth).orElse(null);
        var household = needed(HOUSEHOLD_NUMBER, LineReader::household);
        var role = word(ROLE, "role", HouseholdRole::valueOf);
        var since = date(HOUSEHOLD_SINCE);
        var sex = word(SEX, "sex", Sex::valueOf).orElse(Sex.UNSPECIFIED);
        var citizenship = citizenship();
        boolean fit = yes(FIT_FOR_WORK, true);
        var residence = residence();
        var email = optional(EMAIL, EmailAddress::new).orElse(null);
        var phone = optional(PHONE, PhoneNumber::new).orElse(null);
        var communication = communication(email, phone);
        var protection = protection();
        var counsellor = counsellor();
        if (!problems.isEmpty()
                || number == null
                || family == null
                || given == null
                || birth == null
                || household == null
                || role.isEmpty()
                || communication == null) {
            return new Understood(null, problems);
        }
        var person = new PersonDraft(
                PersonId.next(),
                number,
                new PersonName(given.givenName(), family.familyName()),
                address(sex),
                sex,
                birth,
                citizenship,
                fit,
                residence,
                email,
                phone,
                communication,
                Set.of(),
                protection,
                Qualification.UNKNOWN);
        return new Understood(
                new IntakeLine(row.number(), person, household, role.get(), since.orElse(today), counsellor, said()),
                List.of());
    }

    private Set<IntakeField> said() {
        return mapping.columns().keySet().stream()
                .filter(field -> !value(field).isEmpty())
                .collect(toUnmodifiableSet());
    }

    /** What begins like a formula is none of the values that we expect, and dangerous in the next program. */
    private void refuseFormulas() {
        mapping.columns().keySet().stream()
                .filter(field -> isFormula(value(field)))
                .sorted()
                .forEach(field -> problem(field, CellFault.FORMULA));
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && (text.charAt(0) == IntakeTable.FORMULA || text.charAt(0) == '@');
    }

    private static PersonName name(String given, String family) {
        if (family.chars().noneMatch(Character::isLetter)
                || TURNS_TEXT_ROUND.matcher(family).find()) {
            throw new IllegalArgumentException("A name has letters");
        }
        return new PersonName(given, family);
    }

    /** Programs like to shorten the two strokes. */
    private static HouseholdNumber household(String text) {
        return new HouseholdNumber(text.replaceAll("\\s", "").replaceFirst("^(\\d{5})/?(\\d{7})$", "$1//$2"));
    }

    private @Nullable BirthDate birth(LocalDate day) {
        if (day.isAfter(today)) {
            problem(BIRTH_DATE, CellFault.IN_FUTURE);
            return null;
        }
        return understood(BIRTH_DATE, () -> new BirthDate(day), CellFault.NO_DATE)
                .orElse(null);
    }

    private Citizenship citizenship() {
        var text = value(CITIZENSHIP);
        if (text.isEmpty()) {
            return Citizenship.UNCLEAR;
        }
        var code = FileWords.meaning("citizenship", text).orElse(text.toUpperCase(Locale.ROOT));
        return understood(CITIZENSHIP, () -> new Citizenship(code), CellFault.UNKNOWN_WORD)
                .orElse(Citizenship.UNCLEAR);
    }

    private @Nullable Residence residence() {
        var split = STREET_WITH_NUMBER.matcher(value(STREET));
        boolean isSplit = value(HOUSE_NUMBER).isEmpty() && split.matches();
        var parts = isSplit ? List.of(STREET, POSTAL_CODE, CITY) : List.of(STREET, HOUSE_NUMBER, POSTAL_CODE, CITY);
        if (parts.stream().allMatch(part -> value(part).isEmpty())) {
            return null;
        }
        var missing = parts.stream().filter(part -> value(part).isEmpty()).toList();
        if (!missing.isEmpty()) {
            missing.forEach(part -> problem(part, CellFault.ADDRESS_INCOMPLETE));
            return null;
        }
        var code = value(POSTAL_CODE);
        var postalCode = SHORT_POSTAL_CODE.matcher(code).matches() ? "0" + code : code;
        var district = value(DISTRICT);
        return understood(
                        postalCode.matches("\\d{5}") ? STREET : POSTAL_CODE,
                        () -> new Residence(
                                new PostalAddress(
                                        isSplit ? split.group(1).strip() : value(STREET),
                                        isSplit ? split.group(2) : value(HOUSE_NUMBER),
                                        postalCode,
                                        value(CITY)),
                                district.isEmpty() ? null : district),
                        CellFault.WRONG_FORM)
                .orElse(null);
    }

    private @Nullable Communication communication(@Nullable EmailAddress email, @Nullable PhoneNumber phone) {
        var channel = value(CHANNEL).isEmpty()
                ? Optional.of(ContactChannel.LETTER)
                : word(CHANNEL, "channel", ContactChannel::valueOf);
        if (channel.isEmpty()) {
            return null;
        }
        if (channel.get() == ContactChannel.EMAIL && email == null
                || channel.get() == ContactChannel.PHONE && phone == null) {
            problem(CHANNEL, CellFault.WAY_WITHOUT_ADDRESS);
            return null;
        }
        var text = value(LANGUAGE);
        var language =
                text.isEmpty() ? "de" : FileWords.meaning("language", text).orElse(text.replace('_', '-'));
        boolean simple = yes(SIMPLE_LANGUAGE, false);
        return understood(
                        LANGUAGE,
                        () -> new Communication(channel.get(), language, simple, Interpreter.NONE, false),
                        CellFault.UNKNOWN_WORD)
                .orElse(null);
    }

    private Protection protection() {
        var reason = value(PROTECTION).isEmpty()
                ? Protection.Reason.NONE
                : word(PROTECTION, "protection", Protection.Reason::valueOf).orElse(Protection.Reason.NONE);
        return reason == Protection.Reason.NONE ? Protection.NONE : new Protection(reason, today);
    }

    private @Nullable StaffId counsellor() {
        var text = value(COUNSELLOR);
        if (text.isEmpty()) {
            return null;
        }
        var found = colleagues.find(text);
        if (found.isEmpty()) {
            problem(COUNSELLOR, CellFault.UNKNOWN_COLLEAGUE);
        }
        return found.orElse(null);
    }

    private static FormOfAddress address(Sex sex) {
        return switch (sex) {
            case FEMALE -> FormOfAddress.MS;
            case MALE -> FormOfAddress.MR;
            case DIVERSE, UNSPECIFIED -> FormOfAddress.NEUTRAL;
        };
    }

    private Optional<LocalDate> date(IntakeField field) {
        var text = value(field);
        if (text.isEmpty()) {
            if (field.isNeeded()) {
                problem(field, CellFault.MISSING);
            }
            return Optional.empty();
        }
        var day = day(text);
        if (day.isEmpty()) {
            problem(field, CellFault.NO_DATE);
        } else if (day.get().isAfter(today) && field != BIRTH_DATE) {
            problem(field, CellFault.IN_FUTURE);
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return Optional.of(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
            }
            var yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return Optional.of(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
            }
            return DAYS_OF_A_SHEET.matcher(text).matches()
                    ? Optional.of(SHEETS_BEGIN.plusDays(Integer.parseInt(text)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private boolean yes(IntakeField field, boolean otherwise) {
        var text = value(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        return word(field, "answer", "yes"::equals).orElse(otherwise);
    }

    private <T> Optional<T> word(IntakeField field, String kind, Function<String, T> constant) {
        var text = value(field);
        if (text.isEmpty()) {
            if (field.isNeeded()) {
                problem(field, CellFault.MISSING);
            }
            return Optional.empty();
        }
        var meaning = FileWords.meaning(kind, text);
        if (meaning.isEmpty()) {
            problem(field, CellFault.UNKNOWN_WORD);
        }
        return meaning.map(constant);
    }

    private <T> @Nullable T needed(IntakeField field, Function<String, T> reading) {
        if (value(field).isEmpty()) {
            problem(field, CellFault.MISSING);
            return null;
        }
        return optional(field, reading).orElse(null);
    }

    private <T> Optional<T> optional(IntakeField field, Function<String, T> reading) {
        var text = value(field);
        return text.isEmpty() ? Optional.empty() : understood(field, () -> reading.apply(text), CellFault.WRONG_FORM);
    }

    private <T> Optional<T> understood(IntakeField field, Supplier<T> reading, CellFault otherwise) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException notUnderstood) {
            problem(field, otherwise);
            return Optional.empty();
        }
    }

    private String value(IntakeField field) {
        return mapping.value(row, field);
    }

    private void problem(IntakeField field, CellFault fault) {
        problems.add(new CellProblem(row.number(), field, fault, value(field)));
    }
}
