package org.jobcenterportal.intake;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What columns mean, by their headings: as it was the last time, else as the words suggest. */
@Component
class IntakeHeadings {

    private static final int LONGEST = 100;

    private final JdbcClient database;

    IntakeHeadings(JdbcClient database) {
        this.database = database;
    }

    IntakeMapping suggest(IntakeTable table) {
        var known = known();
        var columns = new EnumMap<IntakeField, Integer>(IntakeField.class);
        var taken = new HashSet<Integer>();
        for (boolean learned : new boolean[] {true, false}) {
            for (int column = 0; column < table.headings().size(); column++) {
                var plain = FileWords.plain(table.headings().get(column));
                var field = learned ? known.get(plain) : fromWords(plain);
                if (field != null && !columns.containsKey(field) && taken.add(column)) {
                    columns.put(field, column);
                }
            }
        }
        return new IntakeMapping(columns);
    }

    /** Keeps for next time what the columns of this file mean. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remember(IntakeTable table, IntakeMapping mapping) {
        mapping.headings(table).forEach((field, heading) -> {
            var plain = FileWords.plain(heading);
            if (!plain.isEmpty() && plain.length() <= LONGEST) {
                database.sql("""
                                insert into intake_heading (heading, field) values (:heading, :field)
                                on duplicate key update field = :field
                                """)
                        .param("heading", plain)
                        .param("field", field.name())
                        .update();
            }
        });
    }

    private Map<String, IntakeField> known() {
        return database
                .sql("select heading, field from intake_heading")
                .query((row, number) -> Map.entry(row.getString(1), IntakeField.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable IntakeField fromWords(String heading) {
        return FileWords.meaning("heading", heading).map(IntakeField::valueOf).orElse(null);
    }
}
