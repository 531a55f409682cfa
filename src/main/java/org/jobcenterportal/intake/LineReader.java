package org.jobcenterportal.intake;

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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern SHORT_POSTAL_CODE = Pattern.compile("\\d{4}");

    /** Signs that nobody sees and that turn round what is read. */
    private static final Pattern TURNS_TEXT_ROUND = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private static final Pattern STREET_WITH_NUMBER =
            Pattern.compile("(.*\\D)\\s+(\\d+\\s?\\p{L}?(?:\\s?[-/+]\\s?\\d+\\s?\\p{L}?)?)");

    private final RowCells cells;
    private final Colleagues colleagues;
    private final LocalDate today;

    private LineReader(RowCells cells, Colleagues colleagues, LocalDate today) {
        this.cells = cells;
        this.colleagues = colleagues;
        this.today = today;
    }

    /** Either a line, or at least one problem. */
    record Understood(@Nullable IntakeLine line, List<CellProblem> problems) {}

    static Understood read(IntakeTable.Row row, IntakeMapping mapping, Colleagues colleagues, LocalDate today) {
        return new LineReader(new RowCells(row, mapping, today), colleagues, today).understood();
    }

    private Understood understood() {
        cells.refuseFormulas();
        if (!cells.problems().isEmpty()) {
            return new Understood(null, cells.problems());
        }
        var number = cells.needed(CUSTOMER_NUMBER, CustomerNumber::new);
        var family = cells.needed(FAMILY_NAME, text -> name(text, text));
        var given = cells.needed(GIVEN_NAME, text -> name(text, text));
        var birth = cells.date(BIRTH_DATE).flatMap(this::birth).orElse(null);
        var household = cells.needed(HOUSEHOLD_NUMBER, LineReader::household);
        var role = cells.word(ROLE, "role", HouseholdRole::valueOf);
        var since = cells.date(HOUSEHOLD_SINCE);
        var sex = cells.word(SEX, "sex", Sex::valueOf).orElse(Sex.UNSPECIFIED);
        var citizenship = citizenship();
        boolean fit = cells.yes(FIT_FOR_WORK, true);
        var residence = residence();
        var email = cells.optional(EMAIL, EmailAddress::new).orElse(null);
        var phone = cells.optional(PHONE, PhoneNumber::new).orElse(null);
        var communication = communication(email, phone);
        var protection = protection();
        var counsellor = counsellor();
        if (!cells.problems().isEmpty()
                || number == null
                || family == null
                || given == null
                || birth == null
                || household == null
                || role.isEmpty()
                || communication == null) {
            return new Understood(null, cells.problems());
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
                new IntakeLine(
                        cells.rowNumber(),
                        person,
                        household,
                        role.get(),
                        since.orElse(today),
                        counsellor,
                        cells.filled()),
                List.of());
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

    private Optional<BirthDate> birth(LocalDate day) {
        return cells.understood(BIRTH_DATE, () -> new BirthDate(day), CellFault.NO_DATE);
    }

    private Citizenship citizenship() {
        var text = cells.value(CITIZENSHIP);
        if (text.isEmpty()) {
            return Citizenship.UNCLEAR;
        }
        var code = FileWords.meaning("citizenship", text).orElse(text.toUpperCase(Locale.ROOT));
        return cells.understood(CITIZENSHIP, () -> new Citizenship(code), CellFault.UNKNOWN_WORD)
                .orElse(Citizenship.UNCLEAR);
    }

    private @Nullable Residence residence() {
        var split = STREET_WITH_NUMBER.matcher(cells.value(STREET));
        boolean isSplit = cells.value(HOUSE_NUMBER).isEmpty() && split.matches();
        var parts = isSplit ? List.of(STREET, POSTAL_CODE, CITY) : List.of(STREET, HOUSE_NUMBER, POSTAL_CODE, CITY);
        if (parts.stream().allMatch(part -> cells.value(part).isEmpty())) {
            return null;
        }
        var missing = parts.stream().filter(part -> cells.value(part).isEmpty()).toList();
        if (!missing.isEmpty()) {
            missing.forEach(part -> cells.problem(part, CellFault.ADDRESS_INCOMPLETE));
            return null;
        }
        var code = cells.value(POSTAL_CODE);
        var postalCode = SHORT_POSTAL_CODE.matcher(code).matches() ? "0" + code : code;
        var district = cells.value(DISTRICT);
        return cells.understood(
                        postalCode.matches("\\d{5}") ? STREET : POSTAL_CODE,
                        () -> new Residence(
                                new PostalAddress(
                                        isSplit ? split.group(1).strip() : cells.value(STREET),
                                        isSplit ? split.group(2) : cells.value(HOUSE_NUMBER),
                                        postalCode,
                                        cells.value(CITY)),
                                district.isEmpty() ? null : district),
                        CellFault.WRONG_FORM)
                .orElse(null);
    }

    private @Nullable Communication communication(@Nullable EmailAddress email, @Nullable PhoneNumber phone) {
        var channel = cells.value(CHANNEL).isEmpty()
                ? Optional.of(ContactChannel.LETTER)
                : cells.word(CHANNEL, "channel", ContactChannel::valueOf);
        if (channel.isEmpty()) {
            return null;
        }
        if (channel.get() == ContactChannel.EMAIL && email == null
                || channel.get() == ContactChannel.PHONE && phone == null) {
            cells.problem(CHANNEL, CellFault.WAY_WITHOUT_ADDRESS);
            return null;
        }
        var text = cells.value(LANGUAGE);
        var language =
                text.isEmpty() ? "de" : FileWords.meaning("language", text).orElse(text.replace('_', '-'));
        boolean simple = cells.yes(SIMPLE_LANGUAGE, false);
        return cells.understood(
                        LANGUAGE,
                        () -> new Communication(channel.get(), language, simple, Interpreter.NONE, false),
                        CellFault.UNKNOWN_WORD)
                .orElse(null);
    }

    private Protection protection() {
        var reason = cells.value(PROTECTION).isEmpty()
                ? Protection.Reason.NONE
                : cells.word(PROTECTION, "protection", Protection.Reason::valueOf)
                        .orElse(Protection.Reason.NONE);
        return reason == Protection.Reason.NONE ? Protection.NONE : new Protection(reason, today);
    }

    private @Nullable StaffId counsellor() {
        var text = cells.value(COUNSELLOR);
        if (text.isEmpty()) {
            return null;
        }
        var found = colleagues.find(text);
        if (found.isEmpty()) {
            cells.problem(COUNSELLOR, CellFault.UNKNOWN_COLLEAGUE);
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
}
