package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.joboffers.Requirement;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.TransitInfo;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Words about jobs for the reader of a screen. */
record JobWords(Component screen) {

    static JobWords on(Component screen) {
        return new JobWords(screen);
    }

    String of(Enum<?> constant) {
        return screen.getTranslation("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** "14,60 €". */
    String euro(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    /** "25" or "19,5". */
    static String number(BigDecimal number) {
        var plain = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(plain.scale() > 0 ? 2 : 0);
        format.setGroupingUsed(false);
        return format.format(plain);
    }

    /** Reads a number as people type it, with a comma or a point; empty for anything else. */
    static Optional<BigDecimal> read(String typed) {
        var plain = typed.strip().replace("€", "").strip().replace(',', '.');
        return plain.matches("\\d{1,4}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** What somebody pasted, without signs that nobody sees. */
    static String clean(String typed) {
        return typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    /** "Früh 6 bis 11:30". */
    String shift(Shift shift) {
        return screen.getTranslation("joboffers.shift.words", of(shift.kind()), clock(shift.from()), clock(shift.to()));
    }

    /** "Mo, Di, Mi". */
    String days(Shift shift) {
        return shift.days().stream().sorted().map(this::day).collect(Collectors.joining(", "));
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale()).replace(".", "");
    }

    String requirement(Requirement one) {
        return switch (one.kind()) {
            case GERMAN ->
                screen.getTranslation(
                        "joboffers.requirement.german", screen.getTranslation("joboffers.level." + one.value()));
            case LICENCE -> screen.getTranslation("joboffers.requirement.licence", one.value());
            case QUALIFICATION, EXPERIENCE, OTHER -> one.value();
        };
    }

    String transit(TransitInfo info) {
        return screen.getTranslation(
                "joboffers.transit",
                info.stop(),
                info.minutesOnFoot(),
                Formats.here().time(info.firstRide()),
                Formats.here().dateWithYear(info.asOf()),
                info.source());
    }

    StatusBadge badge(JobState state) {
        var words = of(state);
        return switch (state) {
            case DRAFT -> new StatusBadge(Status.OPEN, IconName.DRAFT, words);
            case OPEN -> new StatusBadge(Status.GOOD, IconName.CHECK, words);
            case ON_HOLD -> new StatusBadge(Status.OPEN, IconName.PAUSE, words);
            case FILLED_BY_US -> new StatusBadge(Status.GOOD, IconName.HANDSHAKE, words);
            case FILLED_ELSEWHERE -> new StatusBadge(Status.NOTE, IconName.FLAG, words);
            case WITHDRAWN -> new StatusBadge(Status.NOTE, IconName.CLOSE, words);
            case EXPIRED -> new StatusBadge(Status.CARE, IconName.CLOCK, words);
        };
    }

    private static String clock(LocalTime time) {
        return time.getMinute() == 0
                ? Integer.toString(time.getHour())
                : Formats.here().bareTime(time);
    }

    private static Locale locale() {
        return Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH ? Locale.UK : Locale.GERMANY;
    }
}
