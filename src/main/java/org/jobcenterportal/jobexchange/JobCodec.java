package org.jobcenterportal.jobexchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobcenterportal.joboffers.ApplicationPage;
import org.jobcenterportal.joboffers.Burden;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.Requirement;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.occupations.OccupationCode;
import org.jspecify.annotations.Nullable;

/** Turns jobs into the words of a file and back; what cannot be read stays open, and is told. */
final class JobCodec {

    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final int MOST_YEARS = 10;
    private static final Set<String> YES = Set.of("true", "1", "ja", "yes", "x");
    private static final Pattern SHIFT =
            Pattern.compile("(.+?)\\s+(\\d{1,2}:\\d{2})\\s*[-–]\\s*(\\d{1,2}:\\d{2})\\s+(.+)");
    private static final Pattern REQUIREMENT = Pattern.compile("(.+?)\\s*\\((.+?)\\):\\s*(.+)");

    private final ExchangeWords words;

    JobCodec(ExchangeWords words) {
        this.words = words;
    }

    /** A job that was read, and the fields that say something nobody can read. */
    record Decoded(JobDraft draft, Set<ExchangeField> unreadable) {}

    RawJob encode(JobCard job, String employer, String establishment) {
        var said = new EnumMap<ExchangeField, String>(ExchangeField.class);
        said.put(ExchangeField.REFERENCE, job.id().value().toString());
        said.put(ExchangeField.EMPLOYER, employer);
        said.put(ExchangeField.ESTABLISHMENT, establishment);
        said.put(ExchangeField.TITLE, job.title());
        said.put(ExchangeField.OCCUPATION, job.occupation().value());
        said.put(ExchangeField.TASKS, job.tasks());
        said.put(ExchangeField.MODEL, words.word(job.model()));
        said.put(ExchangeField.HOURS, job.hoursPerWeek().toPlainString());
        said.put(ExchangeField.SHIFTS, job.shifts().stream().map(this::shift).collect(Collectors.joining("\n")));
        said.put(ExchangeField.WAGE, job.hourlyWage().toPlainString());
        said.put(ExchangeField.START, job.start().toString());
        said.put(ExchangeField.OR_EARLIER, Boolean.toString(job.orEarlier()));
        said.put(ExchangeField.UNTIL, job.until().map(LocalDate::toString).orElse(""));
        said.put(ExchangeField.POSTS, Integer.toString(job.free()));
        said.put(ExchangeField.STREET, job.place().address().street());
        said.put(ExchangeField.HOUSE, job.place().address().houseNumber());
        said.put(ExchangeField.POSTAL_CODE, job.place().address().postalCode());
        said.put(ExchangeField.CITY, job.place().address().city());
        said.put(
                ExchangeField.REQUIREMENTS,
                job.requirements().stream().map(this::requirement).collect(Collectors.joining("\n")));
        said.put(ExchangeField.BURDENS, all(job.burdens()));
        said.put(ExchangeField.CHILD_FRIENDLY, Boolean.toString(job.childFriendlyHours()));
        said.put(ExchangeField.WAYS, all(job.ways()));
        said.put(
                ExchangeField.APPLICATION_PAGE,
                job.applicationPage().map(ApplicationPage::address).orElse(""));
        said.put(ExchangeField.EXPIRES, job.expiresOn().map(LocalDate::toString).orElse(""));
        return new RawJob(said);
    }

    /** @param today around which a day has to lie, so that it is one */
    Decoded decode(RawJob raw, LocalDate today) {
        var unreadable = EnumSet.noneOf(ExchangeField.class);
        var draft = new JobDraft(
                JobOfferId.next(),
                null,
                null,
                null,
                text(raw, ExchangeField.TITLE, JobDraft.TITLE, false, unreadable),
                read(raw, ExchangeField.OCCUPATION, OccupationCode::new, unreadable),
                text(raw, ExchangeField.TASKS, JobDraft.TASKS, true, unreadable),
                read(raw, ExchangeField.MODEL, word -> constant(WorkingTimeModel.class, word), unreadable),
                read(raw, ExchangeField.HOURS, text -> decimal(text, 60), unreadable),
                lines(raw, ExchangeField.SHIFTS, this::shift, unreadable),
                read(raw, ExchangeField.WAGE, text -> decimal(text, 500), unreadable),
                null,
                read(raw, ExchangeField.START, text -> day(text, today), unreadable),
                isYes(raw.get(ExchangeField.OR_EARLIER)),
                until(raw, today, unreadable),
                read(raw, ExchangeField.POSTS, JobCodec::posts, unreadable),
                address(raw, unreadable),
                null,
                lines(raw, ExchangeField.REQUIREMENTS, this::requirement, unreadable),
                Set.copyOf(lines(raw, ExchangeField.BURDENS, word -> constant(Burden.class, word), unreadable)),
                isYes(raw.get(ExchangeField.CHILD_FRIENDLY)),
                Set.copyOf(lines(raw, ExchangeField.WAYS, word -> constant(WayToApply.class, word), unreadable)),
                read(
                        raw,
                        ExchangeField.APPLICATION_PAGE,
                        text -> ApplicationPage.read(text).orElseThrow(IllegalArgumentException::new),
                        unreadable),
                read(raw, ExchangeField.EXPIRES, text -> day(text, today), unreadable));
        return new Decoded(draft, unreadable);
    }

    private String shift(Shift shift) {
        return words.word(shift.kind()) + " " + shift.from() + "-" + shift.to() + " "
                + shift.days().stream().sorted().map(words::word).collect(Collectors.joining(","));
    }

    private Shift shift(String line) {
        var parts = SHIFT.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a shift");
        }
        return new Shift(
                constant(ShiftKind.class, parts.group(1)),
                time(parts.group(2)),
                time(parts.group(3)),
                Arrays.stream(parts.group(4).split(","))
                        .map(day -> constant(DayOfWeek.class, day))
                        .collect(Collectors.toSet()));
    }

    private String requirement(Requirement requirement) {
        return words.word(requirement.kind()) + " (" + words.word(requirement.weight()) + "): " + requirement.value();
    }

    private Requirement requirement(String line) {
        var parts = REQUIREMENT.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a requirement");
        }
        return new Requirement(
                constant(RequirementKind.class, parts.group(1)),
                parts.group(3),
                constant(Weight.class, parts.group(2)));
    }

    private String all(Set<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(words::word)
                .collect(Collectors.joining("\n"));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String word) {
        return words.constant(type, word).orElseThrow(() -> new IllegalArgumentException("Not one of the words"));
    }

    private @Nullable LocalDate until(RawJob raw, LocalDate today, Set<ExchangeField> unreadable) {
        var until = read(raw, ExchangeField.UNTIL, text -> day(text, today), unreadable);
        var start = read(raw, ExchangeField.START, text -> day(text, today), unreadable);
        if (until != null && start != null && until.isBefore(start)) {
            unreadable.add(ExchangeField.UNTIL);
            return null;
        }
        return until;
    }

    private static String address(RawJob raw, Set<ExchangeField> unreadable) {
        var parts = List.of(
                raw.get(ExchangeField.STREET),
                raw.get(ExchangeField.HOUSE),
                raw.get(ExchangeField.POSTAL_CODE),
                raw.get(ExchangeField.CITY));
        try {
            return new PostalAddress(parts.get(0), parts.get(1), parts.get(2), parts.get(3)).oneLine();
        } catch (IllegalArgumentException incomplete) {
            var line = String.join(" ", parts).replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                unreadable.add(ExchangeField.STREET);
            }
            return cut(line, JobDraft.ADDRESS);
        }
    }

    private static String text(
            RawJob raw, ExchangeField field, int most, boolean mayBreak, Set<ExchangeField> unreadable) {
        var text = raw.get(field)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n]]|\\p{Cf}", " ");
        var line = mayBreak ? text : text.replaceAll("\\s+", " ");
        if (line.length() > most) {
            unreadable.add(field);
        }
        return cut(line, most);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static <T> @Nullable T read(
            RawJob raw, ExchangeField field, Function<String, T> reading, Set<ExchangeField> unreadable) {
        var text = raw.get(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException nonsense) {
            unreadable.add(field);
            return null;
        }
    }

    private static <T> List<T> lines(
            RawJob raw, ExchangeField field, Function<String, T> reading, Set<ExchangeField> unreadable) {
        var read = new ArrayList<T>();
        raw.get(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    try {
                        var one = reading.apply(line);
                        if (!read.contains(one)) {
                            read.add(one);
                        }
                    } catch (IllegalArgumentException | DateTimeException nonsense) {
                        unreadable.add(field);
                    }
                });
        return List.copyOf(read);
    }

    private static BigDecimal decimal(String text, int most) {
        var number = new BigDecimal(text.replace(" ", "").replace(',', '.')).stripTrailingZeros();
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(most)) > 0 || number.scale() > 2) {
            throw new IllegalArgumentException("Out of reach");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static int posts(String text) {
        var number = Integer.parseInt(text);
        if (number < 1 || number > JobDraft.MOST_POSTS) {
            throw new IllegalArgumentException("Out of reach");
        }
        return number;
    }

    private static LocalDate day(String text, LocalDate today) {
        var day = text.indexOf('.') > 0
                ? LocalDate.parse(text, GERMAN_DAY)
                : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        if (day.isBefore(today.minusYears(MOST_YEARS)) || day.isAfter(today.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("Out of reach");
        }
        return day;
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    }

    private static boolean isYes(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT)).filter(YES::contains).isPresent();
    }
}
