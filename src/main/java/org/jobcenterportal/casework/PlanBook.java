package org.jobcenterportal.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.casework.PlanDraft.Agreement;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans in the database, with all their editions. */
@Component
class PlanBook {

    private final JdbcClient jdbc;

    PlanBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest edition, with the row taken so that nobody else writes until this transaction ends; zero for none. */
    int lock(PersonId person) {
        jdbc.sql(
                        "insert into cooperation_plan (person_id, edition) values (?, 0) on duplicate key update edition = edition")
                .param(person.value())
                .update();
        return jdbc.sql("select edition from cooperation_plan where person_id = ? for update")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    Optional<PlanDetails> latest(PersonId person) {
        return editions(person, "e.edition = p.edition").stream().findFirst();
    }

    /** The latest edition that was agreed: what holds for the citizen. */
    Optional<PlanDetails> agreed(PersonId person) {
        return editions(person, "e.agreed_on is not null").stream().findFirst();
    }

    /** All editions, the latest first. */
    List<PlanDetails> editions(PersonId person) {
        return editions(person, "true");
    }

    void insert(PersonId person, int edition, PlanDraft draft, StaffId by, Instant now) {
        var agreement = draft.agreement();
        jdbc.sql("update cooperation_plan set edition = ? where person_id = ?")
                .params(edition, person.value())
                .update();
        jdbc.sql("""
                        insert into plan_edition (person_id, edition, words, agreed_on, review_on, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        person.value(),
                        edition,
                        draft.words(),
                        agreement == null ? null : agreement.on(),
                        agreement == null ? null : agreement.reviewOn(),
                        by.value(),
                        Stored.utc(now))
                .update();
        for (var ordinal = 0; ordinal < draft.steps().size(); ordinal++) {
            insert(person, edition, ordinal, draft.steps().get(ordinal));
        }
    }

    /** Ticks a step off in every edition from the given one on, or takes that back; whether anything changed. */
    boolean tick(PersonId person, int fromEdition, UUID step, PlanStep.@Nullable Done done) {
        return jdbc.sql("""
                        update plan_step set done_at = ?, done_by_citizen = ?
                        where person_id = ? and edition >= ? and step = ? and (done_at is null) = ?
                        """)
                        .params(
                                done == null ? null : Stored.utc(done.at()),
                                done == null ? null : done.byCitizen(),
                                person.value(),
                                fromEdition,
                                step,
                                done != null)
                        .update()
                > 0;
    }

    /** Only the latest proposal for a step stays open. */
    void propose(PersonId person, PlanProposal proposal) {
        jdbc.sql("""
                        delete from plan_proposal where person_id = ? and settled_at is null and open_target = ?
                        """).params(person.value(), target(person, proposal.step())).update();
        jdbc.sql("insert into plan_proposal (id, person_id, step, words, proposed_at) values (?, ?, ?, ?, ?)")
                .params(proposal.id(), person.value(), proposal.step(), proposal.words(), Stored.utc(proposal.at()))
                .update();
    }

    boolean settle(PersonId person, UUID proposal, boolean taken, StaffId by, Instant now) {
        return jdbc.sql("""
                        update plan_proposal set settled_at = ?, settled_by = ?, taken = ?
                        where id = ? and person_id = ? and settled_at is null
                        """)
                        .params(Stored.utc(now), by.value(), taken, proposal, person.value())
                        .update()
                == 1;
    }

    List<PlanProposal> openProposals(PersonId person) {
        return jdbc.sql("""
                        select id, step, words, proposed_at from plan_proposal
                        where person_id = ? and settled_at is null order by proposed_at
                        """)
                .param(person.value())
                .query((row, number) -> new PlanProposal(
                        Stored.idOf(row, "id"),
                        Stored.id(row, "step"),
                        row.getString("words"),
                        Stored.instantOf(row, "proposed_at")))
                .list();
    }

    /** Whose latest plans are to be looked at again until a day. */
    List<Review> reviewsUntil(LocalDate day) {
        return jdbc.sql("""
                        select e.person_id, e.edition, e.review_on from plan_edition e
                        join cooperation_plan p on p.person_id = e.person_id and p.edition = e.edition
                        where e.review_on <= ?
                        """)
                .param(day)
                .query((row, number) -> new Review(
                        new PersonId(Stored.idOf(row, "person_id")),
                        row.getInt("edition"),
                        row.getObject("review_on", LocalDate.class)))
                .list();
    }

    /** That a plan is to be looked at again. */
    record Review(PersonId person, int edition, LocalDate on) {}

    private static UUID target(PersonId person, @Nullable UUID step) {
        return step == null ? person.value() : step;
    }

    private void insert(PersonId person, int edition, int ordinal, PlanStep step) {
        var done = step.done();
        jdbc.sql("""
                        insert into plan_step
                            (person_id, edition, step, ordinal, what, doer, helpers, due_on, done_at, done_by_citizen)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        person.value(),
                        edition,
                        step.id(),
                        ordinal,
                        step.what(),
                        step.doer().name(),
                        step.helpers(),
                        step.dueOn(),
                        done == null ? null : Stored.utc(done.at()),
                        done == null ? null : done.byCitizen())
                .update();
    }

    private List<PlanDetails> editions(PersonId person, String which) {
        return jdbc.sql("""
                        select e.*, p.edition as latest from plan_edition e
                        join cooperation_plan p on p.person_id = e.person_id
                        where e.person_id = ? and
                        """ + which + " order by e.edition desc")
                .param(person.value())
                .query((row, number) -> read(person, row))
                .list();
    }

    private PlanDetails read(PersonId person, ResultSet row) throws SQLException {
        var edition = row.getInt("edition");
        var agreedOn = Stored.day(row, "agreed_on");
        var reviewOn = Stored.day(row, "review_on");
        var isLatest = edition == row.getInt("latest");
        return new PlanDetails(
                edition,
                isLatest,
                row.getString("words"),
                steps(person, edition),
                agreedOn == null || reviewOn == null ? null : new Agreement(agreedOn, reviewOn),
                new StaffId(Stored.idOf(row, "written_by")),
                Stored.instantOf(row, "written_at"),
                openProposals(person));
    }

    private List<PlanStep> steps(PersonId person, int edition) {
        return jdbc.sql("select * from plan_step where person_id = ? and edition = ? order by ordinal")
                .params(person.value(), edition)
                .query((row, number) -> new PlanStep(
                        Stored.idOf(row, "step"),
                        row.getString("what"),
                        Doer.valueOf(row.getString("doer")),
                        row.getString("helpers"),
                        Stored.day(row, "due_on"),
                        done(row)))
                .list();
    }

    private static PlanStep.@Nullable Done done(ResultSet row) throws SQLException {
        var at = Stored.instant(row, "done_at");
        return at == null ? null : new PlanStep.Done(at, row.getBoolean("done_by_citizen"));
    }
}
