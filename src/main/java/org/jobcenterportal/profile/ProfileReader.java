package org.jobcenterportal.profile;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the profiles of some persons: seven questions, however many they are. */
final class ProfileReader {

    private static final String PEOPLE = """
            select p.id, p.german_level, p.qualification, p.recognition, f.version, f.schooling, f.school_until,
                f.occupation, f.car, f.bicycle, f.public_transport, f.travel_minutes, f.working_time, f.weekly_hours,
                f.wish, f.residence_title, f.residence_until
            from person p left join profile f on f.person_id = p.id
            where p.id in (:persons)
            """;

    private final JdbcClient jdbc;
    private final List<UUID> persons;

    ProfileReader(JdbcClient jdbc, List<PersonId> persons) {
        this.jdbc = jdbc;
        this.persons = persons.stream().map(PersonId::value).toList();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    Map<PersonId, ProfileDetails> read() {
        var languages = all("profile_language", ProfileReader::language);
        var experience = all("profile_experience", ProfileReader::experience);
        var licences = all("profile_licence", row -> LicenceClass.valueOf(row.getString("licence")));
        var dayParts = all("profile_day_part", row -> DayPart.valueOf(row.getString("day_part")));
        var obstacles = all("profile_obstacle", ProfileReader::obstacle);
        var origins = all("profile_origin", ProfileReader::origin);
        return jdbc
                .sql(PEOPLE)
                .param("persons", persons)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var content = content(
                            row,
                            languages.getOrDefault(id, List.of()),
                            experience.getOrDefault(id, List.of()),
                            Set.copyOf(licences.getOrDefault(id, List.of())),
                            dayParts.getOrDefault(id, List.of()).stream().collect(toSet()),
                            obstacles.getOrDefault(id, List.of()));
                    var where = origins.getOrDefault(id, List.of()).stream()
                            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
                    return Map.entry(new PersonId(id), new ProfileDetails(content, row.getLong("version"), where));
                })
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ProfileDraft content(
            ResultSet row,
            List<LanguageSkill> languages,
            List<Experience> experience,
            Set<LicenceClass> licences,
            Set<DayPart> dayParts,
            List<Obstacle> obstacles)
            throws SQLException {
        var german = row.getString("german_level");
        var qualification = new Qualification(
                german == null ? null : LanguageLevel.valueOf(german),
                Training.valueOf(row.getString("qualification")),
                Recognition.valueOf(row.getString("recognition")));
        if (row.getString("schooling") == null) {
            return new ProfileDraft(
                    qualification,
                    List.of(),
                    Schooling.UNKNOWN,
                    null,
                    null,
                    List.of(),
                    Set.of(),
                    Mobility.UNKNOWN,
                    WorkingTime.UNKNOWN,
                    List.of(),
                    null);
        }
        return new ProfileDraft(
                qualification,
                languages,
                Schooling.valueOf(row.getString("schooling")),
                ProfileRows.month(row.getObject("school_until", LocalDate.class)),
                row.getString("occupation"),
                experience,
                licences,
                new Mobility(
                        row.getBoolean("car"),
                        row.getBoolean("bicycle"),
                        row.getBoolean("public_transport"),
                        row.getObject("travel_minutes", Integer.class)),
                new WorkingTime(
                        Extent.valueOf(row.getString("working_time")),
                        row.getObject("weekly_hours", Integer.class),
                        dayParts),
                obstacles,
                row.getString("wish"),
                ProfileRows.title(row));
    }

    private static LanguageSkill language(ResultSet row) throws SQLException {
        return new LanguageSkill(row.getString("language_tag"), LanguageLevel.valueOf(row.getString("level")));
    }

    private static Experience experience(ResultSet row) throws SQLException {
        var first = row.getObject("first_month", LocalDate.class);
        return new Experience(
                row.getString("what"),
                YearMonth.from(first),
                ProfileRows.month(row.getObject("last_month", LocalDate.class)));
    }

    private static Obstacle obstacle(ResultSet row) throws SQLException {
        return new Obstacle(ObstacleKind.valueOf(row.getString("obstacle")), row.getString("words"));
    }

    private static Map.Entry<ProfileField, Provenance> origin(ResultSet row) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        return Map.entry(
                ProfileField.valueOf(row.getString("field")),
                new Provenance(
                        ProvenanceSource.valueOf(row.getString("source")),
                        staff == null ? null : new StaffId(staff),
                        row.getObject("said_on", LocalDate.class)));
    }

    private <T> Map<UUID, List<T>> all(String table, Reading<T> reading) {
        var all = new HashMap<UUID, List<T>>();
        jdbc.sql("select * from " + table + " where person_id in (:persons)"
                        + (table.equals("profile_experience") ? " order by person_id, ordinal" : ""))
                .param("persons", persons)
                .query(row -> {
                    all.computeIfAbsent(row.getObject("person_id", UUID.class), id -> new ArrayList<>())
                            .add(reading.of(row));
                });
        return all;
    }
}
