package org.jobcenterportal.uikit;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A month as people write it: 7.2025, 07/2025, 07 2025 or 2025-07. */
public class MonthField extends TextField {

    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[./\\s-]+(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})");

    public MonthField(String label) {
        super(label);
        setHelperText(getTranslation("uikit.month.hint"));
        setMaxLength(10);
        addClassName("month-field");
        setManualValidation(true);
    }

    public void show(@Nullable YearMonth month) {
        setValue(month == null ? "" : "%02d/%d".formatted(month.getMonthValue(), month.getYear()));
    }

    /** What was written; nothing where the field is empty or says no month. */
    public Optional<YearMonth> month() {
        return read(getValue());
    }

    /** Whether something stands here that is no month. */
    public boolean isUnreadable() {
        return !getValue().isBlank() && month().isEmpty();
    }

    static Optional<YearMonth> read(String typed) {
        var text = typed.strip();
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? month(yearFirst.group(1), yearFirst.group(2)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, String month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
