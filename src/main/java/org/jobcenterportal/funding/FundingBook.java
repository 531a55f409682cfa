package org.jobcenterportal.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.jobcenterportal.funding.FundingCheck.ProposedFor;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.Disability;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.Given;
import org.jobcenterportal.support.JobTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pre-checks as they are read, with their answers and what the last first view said. */
@Component
class FundingBook {

    private final JdbcClient jdbc;

    FundingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Everything in which a person is meant, also where the job was proposed to her. */
    List<FundingCheck> about(PersonId person) {
        return all(jdbc.sql("select * from funding_check where person_id = :person or proposed_id = :person "
                        + "order by started_at desc, id desc")
                .param("person", person.value()));
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

    /** What was begun for nobody in particular or for somebody proposed, the latest first. */
    List<FundingCheck> withoutPerson(int most) {
        return all(jdbc.sql(
                        "select * from funding_check where person_id is null order by started_at desc, id desc limit ?")
                .param(most));
    }

    /** Checks with answers and lines: three statements, however many checks there are. */
    private List<FundingCheck> all(JdbcClient.StatementSpec question) {
        var heads = question.query(FundingBook::head).list();
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
                head.handedOver(),
                head.proposed());
    }

    /** A check without its answers and lines. */
    private static FundingCheck head(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var job = row.getObject("job_id", UUID.class);
        var proposal = row.getObject("proposal_id", UUID.class);
        var proposed = row.getObject("proposed_id", UUID.class);
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
                signed(row, "handed_over"),
                proposal == null || proposed == null
                        ? null
                        : new ProposedFor(new ProposalId(proposal), new PersonId(proposed)));
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

    static @Nullable Signed signed(ResultSet row, String what) throws SQLException {
        var by = row.getObject(what + "_by", UUID.class);
        return by == null ? null : new Signed(new StaffId(by), instant(row, what + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
