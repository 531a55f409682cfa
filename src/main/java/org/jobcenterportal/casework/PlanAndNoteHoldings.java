package org.jobcenterportal.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans and notes about a person. */
@Component
@InternalUse
@Transactional(readOnly = true)
class PlanAndNoteHoldings implements PersonalDataHolder {

    private final PlanBook plans;
    private final NoteBook notes;

    PlanAndNoteHoldings(PlanBook plans, NoteBook notes) {
        this.plans = plans;
        this.notes = notes;
    }

    @Override
    public String room() {
        return "casework";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        var holdings = new ArrayList<Holding>();
        plans.editions(id).forEach(plan -> {
            holdings.add(planOf(plan));
            plan.steps().forEach(step -> holdings.add(stepOf(plan, step)));
        });
        plans.openProposals(id)
                .forEach(proposal -> holdings.add(new Holding(
                        "casework.holding.proposal",
                        values(
                                "casework.holding.words",
                                proposal.words(),
                                "casework.holding.writtenAt",
                                proposal.at()))));
        notes.of(id).forEach(note -> holdings.add(noteOf(note)));
        return List.copyOf(holdings);
    }

    private static Holding planOf(PlanDetails plan) {
        var agreement = plan.agreement();
        return new Holding(
                "casework.holding.plan",
                values(
                        "casework.holding.edition", plan.edition(),
                        "casework.holding.words", plan.words(),
                        "casework.holding.agreedOn", agreement == null ? null : agreement.on(),
                        "casework.holding.reviewOn", agreement == null ? null : agreement.reviewOn(),
                        "casework.holding.writtenAt", plan.writtenAt()));
    }

    private static Holding stepOf(PlanDetails plan, PlanStep step) {
        var done = step.done();
        return new Holding(
                "casework.holding.step",
                values(
                        "casework.holding.edition", plan.edition(),
                        "casework.holding.what", step.what(),
                        "casework.holding.doer", step.doer(),
                        "casework.holding.helpers", step.helpers(),
                        "casework.holding.dueOn", step.dueOn(),
                        "casework.holding.doneAt", done == null ? null : done.at()));
    }

    private static Holding noteOf(CaseNote note) {
        var error = note.error();
        return new Holding(
                "casework.holding.note",
                values(
                        "casework.holding.kind", Holding.choice(note.kind()),
                        "casework.holding.words", note.words(),
                        "casework.holding.writtenAt", note.at(),
                        "casework.holding.inErrorSince", error == null ? null : error.at(),
                        "casework.holding.errorReason", error == null ? null : error.reason()));
    }

    /** Keys and values in turn; what is not known is left out. */
    private static Map<String, String> values(@Nullable Object... keysAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (var index = 0; index < keysAndValues.length; index += 2) {
            var value = keysAndValues[index + 1];
            if (value != null) {
                values.put(String.valueOf(keysAndValues[index]), value.toString());
            }
        }
        return values;
    }
}
