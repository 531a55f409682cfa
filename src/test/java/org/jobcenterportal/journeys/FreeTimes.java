package org.jobcenterportal.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The list of days with free times, as a page shows it in German. */
final class FreeTimes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM", Locale.GERMAN);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");

    private final Page page;
    private final String consultant;

    private FreeTimes(Page page, String consultant) {
        this.page = page;
        this.consultant = consultant;
    }

    /** Those of one consultant. */
    static FreeTimes of(String consultant, Page page) {
        page.locator(".slot-list vaadin-radio-button").first().waitFor();
        return new FreeTimes(page, consultant);
    }

    /** The days of the next weeks that have times. */
    List<LocalDate> days() {
        var today = LocalDate.now();
        return today.datesUntil(today.plusWeeks(8))
                .filter(day -> on(day).count() > 0)
                .toList();
    }

    List<LocalTime> times(LocalDate day) {
        return on(day).allInnerTexts().stream().map(FreeTimes::time).toList();
    }

    void choose(LocalDate day, LocalTime time) {
        on(day).nth(times(day).indexOf(time)).click();
        page.waitForURL(Pattern.compile("zeit="));
    }

    private Locator on(LocalDate day) {
        return page.getByRole(
                        AriaRole.RADIOGROUP,
                        new GetByRoleOptions().setName(Pattern.compile("^" + Screen.literally(DAY.format(day)) + " ")))
                .locator("vaadin-radio-button")
                .filter(new FilterOptions().setHasText(consultant));
    }

    private static LocalTime time(String words) {
        var found = TIME.matcher(words);
        if (!found.find()) {
            throw new AssertionError("No time stands in: " + words);
        }
        return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
