package org.jobcenterportal.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Profiles as rows. */
@Component
class ProfileStore {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    ProfileStore(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The profiles of those of the given persons that exist. */
    Map<PersonId, ProfileDetails> of(Collection<PersonId> persons) {
        var profiles = new HashMap<PersonId, ProfileDetails>();
        persons.stream()
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> profiles.putAll(new ProfileReader(jdbc, some).read()));
        return profiles;
    }

    /** When school and title of these persons end: one question for a thousand of them. */
    Map<PersonId, SchoolAndTitle> schoolsAndTitles(Collection<PersonId> persons) {
        var found = new HashMap<PersonId, SchoolAndTitle>();
        persons.stream()
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> jdbc.sql("""
                                select person_id, school_until, residence_title, residence_until from profile
                                where person_id in (:persons)
                                """)
                        .param("persons", some.stream().map(PersonId::value).toList())
                        .query(row -> {
                            found.put(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    new SchoolAndTitle(
                                            ProfileRows.month(row.getObject("school_until", LocalDate.class)),
                                            ProfileRows.title(row)));
                        }));
        return found;
    }

    /** Keeps everybody else out until the transaction ends. */
    void lock(PersonId person) {
        jdbc.sql("insert into profile (person_id, version) values (?, 0) on duplicate key update version = version")
                .param(person.value())
                .update();
    }

    /** Writes what has changed; call {@link #lock} first. */
    void replace(PersonId person, ProfileDraft before, ProfileDraft after, Provenance origin) {
        var changed = ProfileField.differing(before, after);
        jdbc.sql(ProfileRows.UPDATE).params(ProfileRows.columns(person, after)).update();
        changed.forEach(field -> {
            var table = ProfileRows.TABLES.get(field);
            if (table != null) {
                jdbc.sql("delete from " + table.name() + " where person_id = ?")
                        .param(person.value())
                        .update();
                rows.batchUpdate(table.insert(), table.rows(person, after));
            }
            origin(person, field, origin);
        });
    }

    /** Says where a part comes from. */
    void origin(PersonId person, ProfileField field, Provenance origin) {
        jdbc.sql("replace into profile_origin (person_id, field, source, staff_id, said_on) values (?, ?, ?, ?, ?)")
                .params(ProfileRows.origin(person, field, origin))
                .update();
    }

    /** Profiles of persons who have none yet; their qualification stands with the person already. */
    void addAll(List<ProfileImport.Profile> profiles) {
        rows.batchUpdate(
                ProfileRows.INSERT,
                profiles.stream()
                        .map(profile -> ProfileRows.columnsOfNew(profile.person(), profile.content()))
                        .toList());
        ProfileRows.TABLES.values().forEach(table -> {
            var all = profiles.stream()
                    .flatMap(profile -> table.rows(profile.person(), profile.content()).stream())
                    .toList();
            if (!all.isEmpty()) {
                rows.batchUpdate(table.insert(), all);
            }
        });
        rows.batchUpdate(
                "insert into profile_origin (person_id, field, source, staff_id, said_on) values (?, ?, ?, ?, ?)",
                profiles.stream()
                        .flatMap(profile -> originsOf(profile).stream())
                        .toList());
    }

    private static List<Object[]> originsOf(ProfileImport.Profile profile) {
        var said = EnumSet.copyOf(ProfileField.differing(ProfileDraft.UNKNOWN, profile.content()));
        said.add(ProfileField.CONTACT);
        said.addAll(profile.asked());
        return said.stream()
                .map(field -> ProfileRows.origin(
                                profile.person(), field, profile.origins().apply(field))
                        .toArray())
                .toList();
    }
}
