package org.jobcenterportal.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.runs.SchoolHoliday.SchoolHolidayKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The school holidays of Hesse as the ministry has fixed them (decision 040): no rule gives them, so a file does. */
@Component
@InternalUse
public class SchoolHolidays {

    private static final String FILE = "/runs/school-holidays-hesse.yaml";

    private final List<SchoolHoliday> all = read();

    SchoolHolidays() {}

    /** Those that lie between two days, wholly or in part; without a last day, all that come. */
    public List<SchoolHoliday> between(LocalDate first, @Nullable LocalDate last) {
        return all.stream()
                .filter(holiday -> !holiday.last().isBefore(first)
                        && (last == null || !holiday.first().isAfter(last)))
                .toList();
    }

    public Optional<SchoolHoliday> on(LocalDate day) {
        return all.stream().filter(holiday -> holiday.includes(day)).findFirst();
    }

    private static List<SchoolHoliday> read() {
        try (InputStream file = SchoolHolidays.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + FILE);
            }
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return entries.stream()
                    .map(entry -> new SchoolHoliday(
                            SchoolHolidayKind.valueOf((String) entry.get("kind")),
                            day(entry, "first"),
                            day(entry, "last")))
                    .sorted(Comparator.comparing(SchoolHoliday::first))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }

    private static LocalDate day(Map<String, Object> entry, String name) {
        return ((Date) entry.get(name)).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
