package org.jobcenterportal.employers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Pages of employers, read from the database. */
@Component
class EmployerList {

    private record Line(
            EmployerId id,
            @Nullable String agent,
            @Nullable Instant lastTalkAt,
            @Nullable LocalDate callOn) {}

    private static final String CALL =
            "(select min(r.due_on) from employer_recall r where r.employer_id = e.id and r.done_at is null)";

    /** Another one, of which nobody said that they are two. */
    private static final String MAY_BE_THE_SAME = """
            o.id <> e.id and o.merged_into is null and not exists (select 1 from employer_distinct d
                where d.one_id = least(e.id, o.id) and d.other_id = greatest(e.id, o.id))""";

    /** The likes of {@code EmployerBook.search}, with the filters of the list. */
    private static final String FITS = """
             where e.merged_into is null
                and (:sector is null or e.sector = :sector) and (:agent is null or e.agent_id = :agent)
                and (:goal is null or exists (select 1 from employer_talk t where t.employer_id = e.id and t.goal = :goal))
                and (not :due or exists (select 1 from employer_recall r where r.employer_id = e.id
                    and r.done_at is null and r.due_on <= :today))
                and (not :double
                    or exists (select 1 from employer o where o.name_key = e.name_key and %1$s)
                    or exists (select 1 from employer_contact ours
                        join employer_contact theirs on theirs.phone = ours.phone and theirs.left_on is null
                        join employer o on o.id = theirs.employer_id
                        where ours.employer_id = e.id and ours.left_on is null and %1$s))
                and (:key = '' or e.name_key like :anywhere or e.name like :written
                    or (:digits <> '' and e.establishment_number like :number)
                    or exists (select 1 from employer_site s where s.employer_id = e.id
                        and (s.street like :begins or (:digits <> '' and s.postal_code = :digits)))
                    or exists (select 1 from employer_contact c where c.employer_id = e.id and c.left_on is null
                        and (c.family_name like :begins or concat(c.given_name, ' ', c.family_name) like :begins
                            or (:phone <> '' and c.phone like :called))))
            """.formatted(MAY_BE_THE_SAME);

    private final JdbcClient jdbc;
    private final EmployerBook book;

    EmployerList(JdbcClient jdbc, EmployerBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    List<EmployerRow> page(EmployerFilter filter, LocalDate today, int page, int size) {
        var lines = fitting(
                        "select e.id, st.given_name, st.family_name,"
                                + " (select max(t.happened_at) from employer_talk t where t.employer_id = e.id) last_talk, "
                                + CALL + " call_on from employer e left join staff st on st.id = e.agent_id" + FITS
                                + " order by " + (filter.isDue() ? "call_on, " : "")
                                + "e.name, e.id limit :size offset :skipped",
                        filter,
                        today)
                .param("size", size)
                .param("skipped", page * size)
                .query((row, number) -> {
                    var talk = row.getObject("last_talk", LocalDateTime.class);
                    var family = row.getString("family_name");
                    return new Line(
                            new EmployerId(row.getObject("id", UUID.class)),
                            family == null ? null : row.getString("given_name") + " " + family,
                            talk == null ? null : talk.toInstant(ZoneOffset.UTC),
                            row.getObject("call_on", LocalDate.class));
                })
                .list();
        var cards = book.cards(lines.stream().map(Line::id).toList());
        return lines.stream()
                .map(line -> new EmployerRow(cards.get(line.id()), line.agent(), line.lastTalkAt(), line.callOn()))
                .toList();
    }

    int count(EmployerFilter filter, LocalDate today) {
        return fitting("select count(*) from employer e" + FITS, filter, today)
                .query(Integer.class)
                .single();
    }

    Set<StaffId> agents() {
        return jdbc
                .sql("select distinct agent_id from employer where agent_id is not null and merged_into is null")
                .query(UUID.class)
                .list()
                .stream()
                .map(StaffId::new)
                .collect(Collectors.toSet());
    }

    List<Sector> sectors() {
        return jdbc
                .sql("select distinct sector from employer where sector is not null and merged_into is null order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(Sector::of)
                .toList();
    }

    int callsDue(Collection<StaffId> agents, LocalDate today) {
        return jdbc.sql("""
                        select count(distinct e.id) from employer e join employer_recall r on r.employer_id = e.id
                        where r.done_at is null and r.due_on <= :today and coalesce(e.agent_id, r.noted_by) in (:agents)
                        """)
                .param("today", today)
                .param("agents", agents.stream().map(StaffId::value).toList())
                .query(Integer.class)
                .single();
    }

    private StatementSpec fitting(String sql, EmployerFilter filter, LocalDate today) {
        var query = EmployerQuery.of(filter.typed());
        var sector = filter.sector();
        var agent = filter.agent();
        var goal = filter.goal();
        return jdbc.sql(sql)
                .param("sector", sector == null ? null : sector.code())
                .param("agent", agent == null ? null : agent.value())
                .param("goal", goal == null ? null : goal.name())
                .param("due", filter.isDue())
                .param("double", filter.isDouble())
                .param("today", today)
                .param("key", query.key())
                .param("anywhere", "%" + query.key() + "%")
                .param("written", "%" + query.escaped() + "%")
                .param("begins", query.escaped() + "%")
                .param("digits", query.digits())
                .param("number", query.digits() + "%")
                .param("phone", query.phone())
                .param("called", "%" + query.phone() + "%");
    }
}
