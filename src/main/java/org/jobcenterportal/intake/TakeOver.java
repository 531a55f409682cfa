package org.jobcenterportal.intake;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.CitizensIntake;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a file says, all of it or nothing. */
@Component
class TakeOver {

    private static final int SUBJECTS_AN_ENTRY = 1_000;

    private final IntakeChecks checks;
    private final IntakeHeadings headings;
    private final IntakeStore store;
    private final CitizensImport imports;
    private final CitizensIntake citizens;
    private final CaseloadImport caseload;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    TakeOver(
            IntakeChecks checks,
            IntakeHeadings headings,
            IntakeStore store,
            CitizensImport imports,
            CitizensIntake citizens,
            CaseloadImport caseload,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.checks = checks;
        this.headings = headings;
        this.store = store;
        this.imports = imports;
        this.citizens = citizens;
        this.caseload = caseload;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file, and what its reader has decided about it. */
    record Order(UUID id, String fileName, IntakeTable table, IntakeMapping mapping, DuplicateChoice choice) {}

    /**
     * Takes a file over. What is recorded is compared anew: since the preview something may have changed.
     *
     * @param written told how many more persons are written
     */
    @Transactional
    @RepeatedOnContention
    IntakeResult run(Order order, IntConsumer written) {
        store.begin(order.id(), order.fileName(), user.require().id(), clock.instant());
        headings.remember(order.table(), order.mapping());
        var plan = checks.plan(order.table(), order.mapping());
        written.accept(untouched(order, plan));
        imports.importHouseholds(plan.households().stream()
                .peek(household -> written.accept(household.members().size())));
        citizens.join(plan.joinings());
        written.accept(plan.joinings().size());
        var fresh = plan.fresh().map(PersonDraft::id).toList();
        store.keepRecorded(
                order.id(),
                fresh,
                plan.households().stream().map(HouseholdDraft::id).toList());
        caseload.importAssignments(plan.counsellors().entrySet().stream()
                .map(assignment -> new AssignmentDraft(assignment.getKey(), assignment.getValue(), null)));
        int updated = order.choice() == DuplicateChoice.UPDATE ? update(order.id(), plan, written) : 0;
        entries(fresh)
                .forEach(some -> audit.changed(
                        "intake.recorded", some, Map.of("import", order.id().toString())));
        var result = new IntakeResult(
                order.id(),
                fresh.size(),
                updated,
                plan.known().size() - updated,
                plan.refusedRows(),
                plan.households().size());
        store.end(result, clock.instant());
        return result;
    }

    /** Rows that change nothing are done at once. */
    private static int untouched(Order order, IntakePlan plan) {
        int changing = order.choice() == DuplicateChoice.UPDATE ? plan.known().size() : 0;
        return order.table().rows().size() - (int) plan.fresh().count() - changing;
    }

    private int update(UUID id, IntakePlan plan, IntConsumer written) {
        var known = new HashMap<PersonId, IntakeLine>();
        plan.known().forEach(one -> known.put(one.person(), one.line()));
        Map<PersonId, PersonDraft> recorded = citizens.recorded(known.keySet());
        var changed = recorded.entrySet().stream()
                .map(before ->
                        Map.entry(before.getKey(), known.get(before.getKey()).over(before.getValue())))
                .filter(after -> !after.getValue().equals(recorded.get(after.getKey())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var before = new HashMap<>(recorded);
        before.keySet().retainAll(changed.keySet());
        citizens.update(changed.values());
        store.keepBefore(id, before);
        entries(changed.keySet())
                .forEach(some -> audit.changed("intake.updated", some, Map.of("import", id.toString())));
        written.accept(changed.size());
        return changed.size();
    }

    /** As many persons as one entry of the log names. */
    static Stream<List<UUID>> entries(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).gather(Gatherers.windowFixed(SUBJECTS_AN_ENTRY));
    }
}
