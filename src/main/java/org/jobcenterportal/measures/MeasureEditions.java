package org.jobcenterportal.measures;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What stood in the catalogue earlier; nothing of it is ever changed. */
@Component
class MeasureEditions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final StaffDirectory staff;

    MeasureEditions(JdbcClient database, StaffDirectory staff) {
        this.database = database;
        this.staff = staff;
    }

    /** Keeps an entry as it stands, right before it changes. */
    void keep(Measure measure) {
        var by = measure.editedBy();
        database.sql("""
                        insert into measure_edition (measure_id, edition, written, edited_by, edited_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        measure.id().value(),
                        measure.version(),
                        JSON.writeValueAsString(measure.written()),
                        by == null ? null : by.value(),
                        LocalDateTime.ofInstant(measure.editedAt(), ZoneOffset.UTC))
                .update();
    }

    /** The one that stands now first, then the one before it, and so on. */
    List<MeasureEdition> of(Measure measure) {
        var earlier = database.sql("""
                        select edition, written, edited_by, edited_at from measure_edition
                        where measure_id = ? order by edition desc
                        """)
                .param(measure.id().value())
                .query((row, number) -> new Stored(
                        row.getLong(1),
                        JSON.readValue(row.getString(2), MeasureDraft.class),
                        staff(row.getObject(3, UUID.class)),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        var all = Stream.concat(
                        Stream.of(new Stored(
                                measure.version(), measure.written(), measure.editedBy(), measure.editedAt())),
                        earlier.stream())
                .toList();
        var names =
                staff.all(all.stream().map(Stored::by).filter(Objects::nonNull).collect(toSet()));
        return all.stream()
                .map(one -> new MeasureEdition(
                        one.number(),
                        one.written(),
                        one.by() == null || !names.containsKey(one.by())
                                ? null
                                : names.get(one.by()).name().full(),
                        one.at()))
                .toList();
    }

    private record Stored(
            long number, MeasureDraft written, @Nullable StaffId by, Instant at) {}

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
