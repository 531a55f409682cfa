package org.jobcenterportal.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheck.Estimate;
import org.jobcenterportal.funding.FundingCheck.Line;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pre-checks as rows. Every change hits the version that was read, or nothing. */
@Component
class FundingStore {

    private static final String OPEN = " where id = ? and version = ? and state <> 'HANDED_OVER'";

    private final JdbcClient jdbc;

    FundingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FundingCheck check) {
        var terms = check.terms();
        jdbc.sql("""
                        insert into funding_check (id, person_id, job_id, kind, title, employer, starts_on, contract_until,
                            open_ended, support_until, hours_per_week, wage, by_tariff, mini_job, disability, state, started_by,
                            started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        check.id().value(),
                        check.person() == null ? null : check.person().value(),
                        check.job() == null ? null : check.job().value(),
                        check.kind().name(),
                        terms.title(),
                        terms.employer(),
                        terms.start(),
                        terms.contractUntil(),
                        terms.isOpenEnded(),
                        terms.supportUntil(),
                        terms.hoursPerWeek(),
                        terms.wage(),
                        terms.isByTariff(),
                        terms.isMiniJob(),
                        check.disability().name(),
                        check.state().name(),
                        check.startedBy().value(),
                        utc(check.startedAt())))
                .update();
    }

    /** @return whether it stood as it was read */
    boolean change(FundingCheck check, JobTerms terms) {
        return jdbc.sql("""
                                update funding_check set version = version + 1, state = 'COLLECTING', title = ?, employer = ?,
                                    starts_on = ?, contract_until = ?, open_ended = ?, support_until = ?, hours_per_week = ?,
                                    wage = ?, by_tariff = ?, mini_job = ?
                                """ + OPEN)
                        .params(Arrays.asList(
                                terms.title(),
                                terms.employer(),
                                terms.start(),
                                terms.contractUntil(),
                                terms.isOpenEnded(),
                                terms.supportUntil(),
                                terms.hoursPerWeek(),
                                terms.wage(),
                                terms.isByTariff(),
                                terms.isMiniJob(),
                                check.id().value(),
                                check.version()))
                        .update()
                == 1;
    }

    /** @return whether it stood as it was read */
    boolean disability(FundingCheck check, Disability disability) {
        return jdbc.sql("update funding_check set version = version + 1, state = 'COLLECTING', disability = ?" + OPEN)
                        .params(disability.name(), check.id().value(), check.version())
                        .update()
                == 1;
    }

    /** @return whether it stood as it was read */
    boolean applied(FundingCheck check, @Nullable LocalDate day) {
        return jdbc.sql("update funding_check set version = version + 1, state = 'COLLECTING', applied_on = ?" + OPEN)
                        .params(Arrays.asList(day, check.id().value(), check.version()))
                        .update()
                == 1;
    }

    /** @return whether it stood as it was read */
    boolean answer(FundingCheck check, Given given) {
        if (!touch(check)) {
            return false;
        }
        forget(check.id(), given.condition());
        jdbc.sql("""
                        insert into funding_answer (check_id, condition_kind, fulfilled, source, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        check.id().value(),
                        given.condition().name(),
                        given.isFulfilled(),
                        given.source().value(),
                        given.by().value(),
                        utc(given.at()))
                .update();
        return true;
    }

    /** @return whether it stood as it was read */
    boolean takeBack(FundingCheck check, ConditionKind condition) {
        if (!touch(check)) {
            return false;
        }
        forget(check.id(), condition);
        return true;
    }

    /** @return whether it stood as it was read */
    boolean keep(FundingCheck check, Estimate estimate) {
        var stood = jdbc.sql("""
                                update funding_check set version = version + 1, state = ?, estimate = ?, estimated_by = ?,
                                    estimated_at = ?
                                """ + OPEN)
                        .params(
                                estimate.state().name(),
                                estimate.state().name(),
                                estimate.signed().by().value(),
                                utc(estimate.signed().at()),
                                check.id().value(),
                                check.version())
                        .update()
                == 1;
        if (stood) {
            lines(check.id(), estimate.lines());
        }
        return stood;
    }

    /** @return whether it stood as it was read, with a first view */
    boolean handOver(FundingCheck check, Signed signed) {
        return jdbc.sql("""
                                update funding_check set version = version + 1, state = 'HANDED_OVER', handed_over_by = ?,
                                    handed_over_at = ?
                                where id = ? and version = ? and state in ('LIKELY', 'UNLIKELY', 'NEEDS_DOCS')
                                """)
                        .params(
                                signed.by().value(),
                                utc(signed.at()),
                                check.id().value(),
                                check.version())
                        .update()
                == 1;
    }

    Optional<FundingCheck> find(FundingCheckId id) {
        return all(jdbc.sql("select * from funding_check where id = ?").param(id.value())).stream()
                .findFirst();
    }

    /** Everything that was checked for a person, the latest first. */
    List<FundingCheck> of(PersonId person) {
        return all(jdbc.sql("select * from funding_check where person_id = ? order by started_at desc, id desc")
                .param(person.value()));
    }

    /** What was begun for the cases of these colleagues, and what anybody began for nobody in particular; the latest first. */
    List<FundingCheck> inCasesOf(Set<StaffId> counsellors, int most) {
        return all(jdbc.sql("""
                        select f.* from funding_check f
                        join listed_case c on c.person_id = f.person_id and c.counsellor_id in (:staff)
                        order by f.state = 'HANDED_OVER', f.starts_on, f.id limit :most
                        """)
                .param("staff", counsellors.stream().map(StaffId::value).toList())
                .param("most", most));
    }

    /** What was begun for nobody in particular, the latest first. */
    List<FundingCheck> withoutPerson(int most) {
        return all(jdbc.sql(
                        "select * from funding_check where person_id is null order by started_at desc, id desc limit ?")
                .param(most));
    }

    List<FundedPeriod> periodsOf(PersonId person) {
        return jdbc.sql("select * from funding_period where person_id = ? order by first_day, id")
                .param(person.value())
                .query((row, number) -> new FundedPeriod(
                        row.getObject("id", UUID.class),
                        FundingKind.valueOf(row.getString("kind")),
                        new DateSpan(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)),
                        new Words(row.getString("source"))))
                .list();
    }

    void note(PersonId person, FundedPeriod period, Signed signed) {
        jdbc.sql("""
                        insert into funding_period (id, person_id, kind, first_day, last_day, source, noted_by, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        period.id(),
                        person.value(),
                        period.kind().name(),
                        period.days().from(),
                        period.days().until(),
                        period.source().value(),
                        signed.by().value(),
                        utc(signed.at())))
                .update();
    }

    /** @return whether the person had it */
    boolean remove(PersonId person, UUID period) {
        return jdbc.sql("delete from funding_period where id = ? and person_id = ?")
                        .params(period, person.value())
                        .update()
                == 1;
    }

    void erase(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).toList();
        for (var part : List.of("funding_answer", "funding_line")) {
            jdbc.sql("delete from " + part
                            + " where check_id in (select id from funding_check where person_id in (:persons))")
                    .param("persons", ids)
                    .update();
        }
        for (var whole : List.of("funding_check", "funding_period")) {
            jdbc.sql("delete from " + whole + " where person_id in (:persons)")
                    .param("persons", ids)
                    .update();
        }
    }

    private boolean touch(FundingCheck check) {
        return jdbc.sql("update funding_check set version = version + 1, state = 'COLLECTING'" + OPEN)
                        .params(check.id().value(), check.version())
                        .update()
                == 1;
    }

    private void forget(FundingCheckId id, ConditionKind condition) {
        jdbc.sql("delete from funding_answer where check_id = ? and condition_kind = ?")
                .params(id.value(), condition.name())
                .update();
    }

    private void lines(FundingCheckId id, List<Line> lines) {
        jdbc.sql("delete from funding_line where check_id = ?")
                .param(id.value())
                .update();
        for (var line : lines) {
            jdbc.sql("""
                            insert into funding_line (check_id, ordinal, condition_kind, verdict, paragraphs, verified)
                            select ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ? from funding_line where check_id = ?
                            """)
                    .params(
                            id.value(),
                            line.condition().name(),
                            line.verdict().name(),
                            line.paragraphs(),
                            line.isVerified(),
                            id.value())
                    .update();
        }
    }

    /** Checks with answers and lines: three statements, however many checks there are. */
    private List<FundingCheck> all(JdbcClient.StatementSpec question) {
        var heads = question.query(FundingStore::head).list();
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(head -> head.id().value()).toList();
        var answers = answers(ids);
        var lines = lines(ids);
        return heads.stream()
                .map(head -> whole(
                        head, answers.getOrDefault(head.id(), Map.of()), lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static FundingCheck whole(FundingCheck head, Map<ConditionKind, Given> given, List<Line> lines) {
        var estimate = head.estimate();
        return new FundingCheck(
                head.id(),
                head.version(),
                head.person(),
                head.job(),
                head.kind(),
                head.terms(),
                head.disability(),
                head.appliedOn(),
                head.state(),
                head.startedBy(),
                head.startedAt(),
                given,
                estimate == null ? null : new Estimate(estimate.state(), estimate.signed(), lines),
                head.handedOver());
    }

    /** A check without its answers and lines. */
    private static FundingCheck head(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var job = row.getObject("job_id", UUID.class);
        var estimate = row.getString("estimate");
        var estimated = signed(row, "estimated");
        return new FundingCheck(
                new FundingCheckId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                person == null ? null : new PersonId(person),
                job == null ? null : new JobOfferId(job),
                FundingKind.valueOf(row.getString("kind")),
                new JobTerms(
                        row.getString("title"),
                        row.getString("employer"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("contract_until", LocalDate.class),
                        row.getBoolean("open_ended"),
                        row.getObject("support_until", LocalDate.class),
                        row.getBigDecimal("hours_per_week"),
                        row.getBigDecimal("wage"),
                        row.getBoolean("by_tariff"),
                        row.getBoolean("mini_job")),
                Disability.valueOf(row.getString("disability")),
                row.getObject("applied_on", LocalDate.class),
                CheckState.valueOf(row.getString("state")),
                new StaffId(row.getObject("started_by", UUID.class)),
                instant(row, "started_at"),
                Map.of(),
                estimate == null || estimated == null
                        ? null
                        : new Estimate(CheckState.valueOf(estimate), estimated, List.of()),
                signed(row, "handed_over"));
    }

    private Map<FundingCheckId, Map<ConditionKind, Given>> answers(List<UUID> checks) {
        var answers = new HashMap<FundingCheckId, Map<ConditionKind, Given>>();
        jdbc.sql("select * from funding_answer where check_id in (:ids)")
                .param("ids", checks)
                .query(row -> {
                    var condition = ConditionKind.valueOf(row.getString("condition_kind"));
                    answers.computeIfAbsent(check(row), first -> new EnumMap<>(ConditionKind.class))
                            .put(
                                    condition,
                                    new Given(
                                            condition,
                                            row.getBoolean("fulfilled"),
                                            new Words(row.getString("source")),
                                            new StaffId(row.getObject("answered_by", UUID.class)),
                                            instant(row, "answered_at")));
                });
        return answers;
    }

    private Map<FundingCheckId, List<Line>> lines(List<UUID> checks) {
        var lines = new HashMap<FundingCheckId, List<Line>>();
        jdbc.sql("select * from funding_line where check_id in (:ids) order by check_id, ordinal")
                .param("ids", checks)
                .query(row -> {
                    lines.computeIfAbsent(check(row), first -> new ArrayList<>())
                            .add(new Line(
                                    ConditionKind.valueOf(row.getString("condition_kind")),
                                    Verdict.valueOf(row.getString("verdict")),
                                    row.getString("paragraphs"),
                                    row.getBoolean("verified")));
                });
        return lines;
    }

    private static FundingCheckId check(ResultSet row) throws SQLException {
        return new FundingCheckId(row.getObject("check_id", UUID.class));
    }

    private static @Nullable Signed signed(ResultSet row, String what) throws SQLException {
        var by = row.getObject(what + "_by", UUID.class);
        return by == null ? null : new Signed(new StaffId(by), instant(row, what + "_at"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
