package org.jobcenterportal.entryplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.entryplan.EmptyRun;
import org.jobcenterportal.entryplan.EntryPlanDesk;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.RunCard;

/** F91: on the page of a run how many places nobody uses, what they cost, and how many wait for one. */
@org.springframework.stereotype.Component
class EmptyDaysCard implements RunCard {

    private final EntryPlanDesk desk;
    private final CurrentUser user;

    EmptyDaysCard(EntryPlanDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    @Override
    public Optional<Component> create(UUID run) {
        return Stream.of(Roles.STEERING, Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT)
                        .anyMatch(user::isInRole)
                ? desk.emptyIn(new RunId(run)).map(Shown::new)
                : Optional.empty();
    }

    /** The card. */
    static class Shown extends Composite<Section> {

        Shown(EmptyRun empty) {
            getContent().addClassNames("card", "stack", "close");
            getContent()
                    .add(
                            new H2(getTranslation("entryplan.empty.days")),
                            new FactStrip()
                                    .fact(
                                            getTranslation("entryplan.empty.today"),
                                            getTranslation("entryplan.count", empty.emptyToday()),
                                            getTranslation("entryplan.empty.aDay", PlanFacts.euros(empty.costToday())))
                                    .fact(
                                            getTranslation("entryplan.empty.month"),
                                            getTranslation(
                                                    "entryplan.empty.monthValue",
                                                    empty.month().empty(),
                                                    PlanFacts.euros(
                                                            empty.month().costOfEmpty())),
                                            getTranslation(
                                                    "entryplan.fact.used",
                                                    empty.month().usedPercent()))
                                    .fact(
                                            getTranslation("entryplan.empty.next"),
                                            empty.waiting() > 0
                                                    ? getTranslation("entryplan.empty.waiting", empty.waiting())
                                                    : getTranslation("entryplan.empty.nobody"),
                                            ""));
        }
    }
}
