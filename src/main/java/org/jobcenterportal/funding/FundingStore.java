package org.jobcenterportal.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.funding.FundingCheck.Estimate;
import org.jobcenterportal.funding.FundingCheck.Line;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.Disability;
import org.jobcenterportal.support.Given;
import org.jobcenterportal.support.JobTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pre-checks as they are written. Every change hits the version that was read, or nothing. */
@Component
class FundingStore {

    private static final String OPEN = " where id = ? and version = ? and state <> 'HANDED_OVER'";

    private final JdbcClient jdbc;

    FundingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param employer of the job, where it is of the register */
    void add(FundingCheck check, @Nullable EmployerId employer) {
        var terms = check.terms();
        var proposed = check.proposed();
        jdbc.sql("""
                        insert into funding_check (id, person_id, job_id, employer_id, proposal_id, proposed_id, kind, title, employer, starts_on, contract_until,
                            open_ended, support_until, hours_per_week, wage, by_tariff, mini_job, disability, state, started_by,
                            started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        check.id().value(),
                        check.person() == null ? null : check.person().value(),
                        check.job() == null ? null : check.job().value(),
                        employer == null ? null : employer.value(),
                        proposed == null ? null : proposed.proposal().value(),
                        proposed == null ? null : proposed.person().value(),
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
        answer(check.id(), List.of(given));
        return true;
    }

    /** Answers of a check that nobody else has seen yet. */
    void answer(FundingCheckId id, Collection<Given> answers) {
        answers.forEach(given -> jdbc.sql("""
                        insert into funding_answer (check_id, condition_kind, fulfilled, source, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        given.condition().name(),
                        given.isFulfilled(),
                        given.source().value(),
                        given.by().value(),
                        utc(given.at()))
                .update());
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

    /** An employer turned out to be another one: so does that of the checks, and the open ones say its name. */
    void renamed(EmployerId from, EmployerId into, String name) {
        jdbc.sql("""
                        update funding_check set version = version + 1, employer_id = :into,
                            employer = case when state = 'HANDED_OVER' then employer else :name end
                        where employer_id = :from
                        """)
                .param("into", into.value())
                .param("name", name)
                .param("from", from.value())
                .update();
    }

    /** Everything that was checked for these persons, also for the job that was proposed to them. */
    void erase(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).toList();
        for (var part : List.of("funding_answer", "funding_line")) {
            jdbc.sql(
                            "delete from " + part + " where check_id in "
                                    + "(select id from funding_check where person_id in (:persons) or proposed_id in (:persons))")
                    .param("persons", ids)
                    .update();
        }
        jdbc.sql("delete from funding_check where person_id in (:persons) or proposed_id in (:persons)")
                .param("persons", ids)
                .update();
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

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
