package org.jobcenterportal.assignments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.measures.Catalogue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was ever suggested to a person, and what came of it. */
@Component
@InternalUse
@Transactional(readOnly = true)
class AssignmentHoldings implements PersonalDataHolder {

    private final Assignments assignments;
    private final AssignmentHistory history;
    private final Catalogue catalogue;

    AssignmentHoldings(Assignments assignments, AssignmentHistory history, Catalogue catalogue) {
        this.assignments = assignments;
        this.history = history;
        this.catalogue = catalogue;
    }

    @Override
    public String room() {
        return "assignments";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var all = assignments.of(new PersonId(person));
        var measures = catalogue.measures(all.stream().map(Assignment::measure).toList());
        return all.stream()
                .map(assignment ->
                        holding(assignment, measures.get(assignment.measure()).name(Locale.GERMAN)))
                .toList();
    }

    private Holding holding(Assignment assignment, String offer) {
        var values = new LinkedHashMap<String, String>();
        values.put("assignments.holding.offer", offer);
        values.put("assignments.holding.status", Holding.choice(assignment.status()));
        values.put("assignments.holding.reason", assignment.suggested().why().reason());
        values.put(
                "assignments.holding.suggestedAt", assignment.suggested().at().toString());
        var difference = assignment.suggested().why().difference();
        if (difference != null) {
            values.put("assignments.holding.difference", difference);
        }
        var answer = assignment.answer();
        if (answer != null) {
            values.put("assignments.holding.answer", Holding.choice(answer));
        }
        var entered = assignment.takingPart().enteredOn();
        if (entered != null) {
            values.put("assignments.holding.enteredOn", entered.toString());
        }
        var left = assignment.takingPart().leftOn();
        if (left != null) {
            values.put("assignments.holding.leftOn", left.toString());
        }
        var ended = assignment.endReason();
        if (ended != null) {
            values.put("assignments.holding.endReason", Holding.choice(ended));
        }
        var afterThree = assignment.followUps().afterThreeMonths();
        if (afterThree != null) {
            values.put("assignments.holding.afterThree", Holding.choice(afterThree));
        }
        var afterSix = assignment.followUps().afterSixMonths();
        if (afterSix != null) {
            values.put("assignments.holding.afterSix", Holding.choice(afterSix));
        }
        var said = history.of(assignment.id()).stream()
                .map(StepTaken::words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            values.put("assignments.holding.said", said);
        }
        return new Holding("assignments.holding.assignment", values);
    }
}
