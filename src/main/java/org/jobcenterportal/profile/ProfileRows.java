package org.jobcenterportal.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jobcenterportal.citizens.PersonId;
import org.jspecify.annotations.Nullable;

/** What a profile says, as columns. */
final class ProfileRows {

    static final String INSERT = """
            insert into profile (
                schooling, school_until, occupation, car, bicycle, public_transport, travel_minutes,
                working_time, weekly_hours, wish, residence_title, residence_until, person_id, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;

    static final String UPDATE = """
            update profile set schooling = ?, school_until = ?, occupation = ?, car = ?, bicycle = ?,
                public_transport = ?, travel_minutes = ?, working_time = ?, weekly_hours = ?, wish = ?,
                residence_title = ?, residence_until = ?,
                version = version + 1
            where person_id = ?
            """;

    /** The parts that are rows of their own. */
    static final Map<ProfileField, Table> TABLES = tables();

    /** A table below the profile. */
    record Table(String name, List<String> columns, Function<ProfileDraft, List<List<@Nullable Object>>> content) {

        String insert() {
            return "insert into " + name + " (person_id, " + String.join(", ", columns) + ") values (?"
                    + ", ?".repeat(columns.size()) + ")";
        }

        List<Object[]> rows(PersonId person, ProfileDraft draft) {
            return content.apply(draft).stream()
                    .map(values -> {
                        var row = new ArrayList<@Nullable Object>(values);
                        row.addFirst(person.value());
                        return row.toArray();
                    })
                    .toList();
        }
    }

    private ProfileRows() {}

    static List<@Nullable Object> columns(PersonId person, ProfileDraft draft) {
        return Arrays.asList(columnsOfNew(person, draft));
    }

    static @Nullable Object[] columnsOfNew(PersonId person, ProfileDraft draft) {
        return new @Nullable Object[] {
            draft.schooling().name(),
            draft.schoolUntil() == null ? null : draft.schoolUntil().atDay(1),
            draft.occupation(),
            draft.mobility().car(),
            draft.mobility().bicycle(),
            draft.mobility().publicTransport(),
            draft.mobility().minutes(),
            draft.workingTime().extent().name(),
            draft.workingTime().hours(),
            draft.wish(),
            draft.title() == null ? null : draft.title().kind().name(),
            draft.title() == null ? null : draft.title().until(),
            person.value()
        };
    }

    static List<@Nullable Object> origin(PersonId person, ProfileField field, Provenance origin) {
        return Arrays.asList(
                person.value(),
                field.name(),
                origin.source().name(),
                origin.by() == null ? null : origin.by().value(),
                origin.on());
    }

    static @Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    static @Nullable ResidenceTitle title(ResultSet row) throws SQLException {
        var kind = row.getString("residence_title");
        return kind == null
                ? null
                : new ResidenceTitle(ResidenceKind.valueOf(kind), row.getObject("residence_until", LocalDate.class));
    }

    private static Map<ProfileField, Table> tables() {
        var tables = new LinkedHashMap<ProfileField, Table>();
        tables.put(
                ProfileField.LANGUAGES,
                new Table(
                        "profile_language",
                        List.of("language_tag", "level"),
                        draft -> each(
                                draft.languages(),
                                skill -> Arrays.asList(
                                        skill.languageTag(), skill.level().name()))));
        tables.put(
                ProfileField.EXPERIENCE,
                new Table(
                        "profile_experience",
                        List.of("ordinal", "what", "first_month", "last_month"),
                        draft -> each(
                                draft.experience(),
                                work -> Arrays.asList(
                                        draft.experience().indexOf(work),
                                        work.what(),
                                        day(work.from()),
                                        day(work.until())))));
        tables.put(
                ProfileField.LICENCES,
                new Table(
                        "profile_licence",
                        List.of("licence"),
                        draft -> each(draft.licences(), licence -> List.of(licence.name()))));
        tables.put(
                ProfileField.WORKING_TIME,
                new Table(
                        "profile_day_part",
                        List.of("day_part"),
                        draft -> each(draft.workingTime().dayParts(), part -> List.of(part.name()))));
        tables.put(
                ProfileField.OBSTACLES,
                new Table(
                        "profile_obstacle",
                        List.of("obstacle", "words"),
                        draft -> each(
                                draft.obstacles(),
                                obstacle -> Arrays.asList(obstacle.kind().name(), obstacle.words()))));
        return tables;
    }

    private static <T> List<List<@Nullable Object>> each(
            Collection<T> things, Function<T, List<@Nullable Object>> values) {
        return things.stream().map(values).toList();
    }
}
