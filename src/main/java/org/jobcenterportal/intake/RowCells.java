package org.jobcenterportal.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jobcenterportal.intake.CellProblem.CellFault;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each read as what it should be; of what cannot be read so, it keeps what is wrong with it. */
final class RowCells {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAYS_OF_A_SHEET = Pattern.compile("\\d{4,5}");
    private static final LocalDate SHEETS_BEGIN = LocalDate.of(1899, 12, 30);

    private final IntakeTable.Row row;
    private final IntakeMapping mapping;
    private final LocalDate today;
    private final List<CellProblem> problems = new ArrayList<>();

    RowCells(IntakeTable.Row row, IntakeMapping mapping, LocalDate today) {
        this.row = row;
        this.mapping = mapping;
        this.today = today;
    }

    int rowNumber() {
        return row.number();
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** The fields in which something stands. */
    Set<IntakeField> filled() {
        return mapping.columns().keySet().stream()
                .filter(field -> !value(field).isEmpty())
                .collect(toUnmodifiableSet());
    }

    /** What begins like a formula is none of the values that we expect, and dangerous in the next program. */
    void refuseFormulas() {
        mapping.columns().keySet().stream()
                .filter(field -> isFormula(value(field)))
                .sorted()
                .forEach(field -> problem(field, CellFault.FORMULA));
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && (text.charAt(0) == IntakeTable.FORMULA || text.charAt(0) == '@');
    }

    /** A day that has come. */
    Optional<LocalDate> date(IntakeField field) {
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
        } else if (day.get().isAfter(today)) {
            problem(field, CellFault.IN_FUTURE);
        }
        return day.filter(known -> !known.isAfter(today));
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

    boolean yes(IntakeField field, boolean otherwise) {
        var text = value(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        return word(field, "answer", "yes"::equals).orElse(otherwise);
    }

    <T> Optional<T> word(IntakeField field, String kind, Function<String, T> constant) {
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

    <T> @Nullable T needed(IntakeField field, Function<String, T> reading) {
        if (value(field).isEmpty()) {
            problem(field, CellFault.MISSING);
            return null;
        }
        return optional(field, reading).orElse(null);
    }

    <T> Optional<T> optional(IntakeField field, Function<String, T> reading) {
        var text = value(field);
        return text.isEmpty() ? Optional.empty() : understood(field, () -> reading.apply(text), CellFault.WRONG_FORM);
    }

    <T> Optional<T> understood(IntakeField field, Supplier<T> reading, CellFault otherwise) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException notUnderstood) {
            problem(field, otherwise);
            return Optional.empty();
        }
    }

    String value(IntakeField field) {
        return mapping.value(row, field);
    }

    void problem(IntakeField field, CellFault fault) {
        problems.add(new CellProblem(row.number(), field, fault, value(field)));
    }
}
