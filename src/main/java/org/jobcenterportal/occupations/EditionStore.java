package org.jobcenterportal.occupations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.occupations.OccupationList.Titled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Official editions of the classification as rows, and which of them is in force. */
@Component
class EditionStore {

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The edition in force; empty while it is the list that the portal brings along. */
    Optional<UUID> inForce() {
        return jdbc.sql("select edition_id from occupation_list_in_force where edition_id is not null")
                .query(UUID.class)
                .optional();
    }

    OccupationList list(UUID edition) {
        return OccupationList.of(edition, titles(edition), classes(edition));
    }

    private List<Titled> titles(UUID edition) {
        return jdbc.sql("select code, title from occupation_title where edition_id = ? order by ordinal")
                .param(edition)
                .query((row, number) ->
                        new Titled(new Occupation(new OccupationCode(row.getString(1)), row.getString(2)), ""))
                .list();
    }

    private Map<String, String> classes(UUID edition) {
        var names = new HashMap<String, String>();
        jdbc.sql("select digits, name from occupation_class where edition_id = ?")
                .param(edition)
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }
}
