package org.jobcenterportal.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.funding.FundingQuestion.State;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.support.ConditionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions of the employer service as rows: one to a check, and each step only from where it stood. */
@Component
class FundingQuestions {

    private final JdbcClient jdbc;

    FundingQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FundingQuestion> of(FundingCheckId check) {
        return all(jdbc.sql("select * from funding_question where check_id = ?").param(check.value())).stream()
                .findFirst();
    }

    /** The question that is answered from a counsellor's check. */
    Optional<FundingQuestion> answeredFrom(FundingCheckId answering) {
        return all(jdbc.sql("select * from funding_question where answering_id = ?")
                        .param(answering.value()))
                .stream()
                .findFirst();
    }

    /** What waits for the counsellors of these cases, the oldest first. */
    List<FundingQuestion> waitingFor(Set<StaffId> counsellors, int most) {
        return all(jdbc.sql("""
                        select q.* from funding_question q
                        join listed_case c on c.person_id = q.person_id and c.counsellor_id in (:staff)
                        where q.state = 'ASKED' order by q.asked_at, q.check_id limit :most
                        """)
                .param("staff", counsellors.stream().map(StaffId::value).toList())
                .param("most", most));
    }

    int countWaitingFor(Set<StaffId> counsellors) {
        return jdbc.sql("""
                        select count(*) from funding_question q
                        join listed_case c on c.person_id = q.person_id and c.counsellor_id in (:staff)
                        where q.state = 'ASKED'
                        """)
                .param("staff", counsellors.stream().map(StaffId::value).toList())
                .query(Integer.class)
                .single();
    }

    /** Nobody else does anything about the questions of a check until the transaction ends. */
    void hold(FundingCheckId check) {
        jdbc.sql("select id from funding_check where id = ? for update")
                .param(check.value())
                .query(UUID.class)
                .optional();
    }

    /** @return whether it was not open already */
    boolean ask(FundingCheckId check, PersonId person, Signed asked) {
        if (of(check).filter(FundingQuestion::isOpen).isPresent()) {
            return false;
        }
        forget(check);
        jdbc.sql("""
                        insert into funding_question (check_id, person_id, state, asked_by, asked_at)
                        values (?, ?, 'ASKED', ?, ?)
                        """)
                .params(check.value(), person.value(), asked.by().value(), FundingStore.utc(asked.at()))
                .update();
        return true;
    }

    void answeredFrom(FundingCheckId check, FundingCheckId answering) {
        jdbc.sql("update funding_question set answering_id = ? where check_id = ? and answering_id is null")
                .params(answering.value(), check.value())
                .update();
    }

    /** @return whether it was open */
    boolean tell(FundingCheckId check, Map<ConditionKind, Verdict> results, Signed signed) {
        if (!answer(check, State.TOLD, signed)) {
            return false;
        }
        results.forEach((condition, verdict) -> jdbc.sql(
                        "insert into funding_told (check_id, condition_kind, verdict) values (?, ?, ?)")
                .params(check.value(), condition.name(), verdict.name())
                .update());
        return true;
    }

    /** @return whether it was open */
    boolean refuse(FundingCheckId check, Signed signed) {
        return answer(check, State.REFUSED, signed);
    }

    /** The job has become another one, or it is asked anew: what was told holds no longer. */
    void forget(FundingCheckId check) {
        jdbc.sql("delete from funding_told where check_id = ?")
                .param(check.value())
                .update();
        jdbc.sql("delete from funding_question where check_id = ?")
                .param(check.value())
                .update();
    }

    void erase(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).toList();
        jdbc.sql("delete from funding_told where check_id in "
                        + "(select check_id from funding_question where person_id in (:persons))")
                .param("persons", ids)
                .update();
        jdbc.sql("delete from funding_question where person_id in (:persons)")
                .param("persons", ids)
                .update();
    }

    private boolean answer(FundingCheckId check, State state, Signed signed) {
        return jdbc.sql("""
                                update funding_question set state = ?, answered_by = ?, answered_at = ?
                                where check_id = ? and state = 'ASKED'
                                """)
                        .params(state.name(), signed.by().value(), FundingStore.utc(signed.at()), check.value())
                        .update()
                == 1;
    }

    private List<FundingQuestion> all(JdbcClient.StatementSpec question) {
        return question.query((row, number) -> read(row)).list().stream()
                .map(one -> one.state() == State.TOLD ? withTold(one) : one)
                .toList();
    }

    private FundingQuestion withTold(FundingQuestion question) {
        var told = new EnumMap<ConditionKind, Verdict>(ConditionKind.class);
        jdbc.sql("select condition_kind, verdict from funding_told where check_id = ?")
                .param(question.check().value())
                .query(row -> {
                    told.put(ConditionKind.valueOf(row.getString(1)), Verdict.valueOf(row.getString(2)));
                });
        return new FundingQuestion(
                question.check(),
                question.person(),
                question.state(),
                question.asked(),
                question.answering(),
                question.answered(),
                told);
    }

    private static FundingQuestion read(ResultSet row) throws SQLException {
        var answering = row.getObject("answering_id", UUID.class);
        var asked = FundingBook.signed(row, "asked");
        if (asked == null) {
            throw new IllegalStateException("A question without anybody who asked");
        }
        return new FundingQuestion(
                new FundingCheckId(row.getObject("check_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                State.valueOf(row.getString("state")),
                asked,
                answering == null ? null : new FundingCheckId(answering),
                FundingBook.signed(row, "answered"),
                Map.of());
    }
}
