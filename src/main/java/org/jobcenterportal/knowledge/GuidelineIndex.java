package org.jobcenterportal.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.targets.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds pages by their words, by what they are about, and by when somebody has to look at them again. */
@Component
class GuidelineIndex {

    private static final int SHORTEST_WORD = 3;

    private static final String ROWS = """
            select g.slug, g.kind, g.title, g.summary, g.owner_id, g.edited_at, g.valid_from, g.valid_until
            from guideline g
            where (:past or g.valid_from <= :day and (g.valid_until is null or g.valid_until >= :day))
            and (:kind is null or g.kind = :kind)
            and (:group is null or exists (
                select 1 from guideline_group o where o.guideline_id = g.id and o.target_group = :group))
            and (:field is null or exists (
                select 1 from guideline_field f where f.guideline_id = g.id and f.field = :field))
            and (:words = '' or match(g.title, g.summary, g.body) against (:terms in boolean mode)
                or g.title like :part escape '!' or g.summary like :part escape '!' or g.body like :part escape '!')
            order by if(:words = '', 0, g.title like :part escape '!') desc,
                if(:words = '', 0, match(g.title, g.summary, g.body) against (:terms in boolean mode)) desc,
                g.title
            """;

    private final JdbcClient database;

    GuidelineIndex(JdbcClient database) {
        this.database = database;
    }

    List<GuidelineRow> find(GuidelineQuery query, LocalDate day) {
        return database.sql(ROWS)
                .param("past", query.alsoPast())
                .param("day", day)
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("group", query.group() == null ? null : query.group().name())
                .param("field", query.field() == null ? null : query.field().name())
                .param("words", query.words())
                .param("terms", terms(query.words()))
                .param("part", "%" + query.words().replaceAll("([!%_])", "!$1") + "%")
                .query(GuidelineIndex::row)
                .list();
    }

    /** What each of these groups can be told: titles of valid pages with their addresses, by title. */
    Map<TargetGroup, List<TitledPage>> of(Set<TargetGroup> groups, LocalDate day) {
        var pages = new EnumMap<TargetGroup, List<TitledPage>>(TargetGroup.class);
        if (!groups.isEmpty()) {
            database.sql("""
                            select o.target_group, g.slug, g.title
                            from guideline_group o join guideline g on g.id = o.guideline_id
                            where o.target_group in (:groups)
                                and g.valid_from <= :day and (g.valid_until is null or g.valid_until >= :day)
                            order by g.title
                            """)
                    .param("groups", groups.stream().map(TargetGroup::name).toList())
                    .param("day", day)
                    .query((row, number) -> pages.computeIfAbsent(
                                    TargetGroup.valueOf(row.getString(1)), group -> new ArrayList<>())
                            .add(new TitledPage(new Slug(row.getString(2)), row.getString(3))))
                    .list();
        }
        return pages;
    }

    /** A page as a link needs it. */
    record TitledPage(Slug slug, String title) {}

    /** Whose term is over: valid pages of one owner. */
    List<GuidelineRow> due(StaffId owner, LocalDate day) {
        return database.sql("""
                        select g.slug, g.kind, g.title, g.summary, g.owner_id, g.edited_at, g.valid_from, g.valid_until
                        from guideline g
                        where g.owner_id = :owner and g.review_on <= :day
                            and (g.valid_until is null or g.valid_until >= :day)
                        order by g.review_on
                        """)
                .param("owner", owner.value())
                .param("day", day)
                .query(GuidelineIndex::row)
                .list();
    }

    /** Every word must occur, as itself or as a beginning; what the index does not know is left out. */
    private static String terms(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
    }

    private static GuidelineRow row(ResultSet row, int number) throws SQLException {
        return new GuidelineRow(
                new Slug(row.getString(1)),
                GuidelineKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                new StaffId(row.getObject(5, UUID.class)),
                OfficeTime.dayOf(row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class));
    }
}
