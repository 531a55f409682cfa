package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.assignments.MyAssignment;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;

/** What waits for a word of the citizen, on her start page. */
@SpringComponent
class SuggestionWaitsSection implements StartSection {

    private final MyAssignments mine;
    private final Clock clock;

    SuggestionWaitsSection(MyAssignments mine, Clock clock) {
        this.mine = mine;
        this.clock = clock;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        var waiting = mine.all().stream().filter(MySuggestionCard::isHerMove).toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(section(waiting));
    }

    private Component section(List<MyAssignment> waiting) {
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(section.getTranslation("assignments.mine.waits", waiting.size())));
        waiting.forEach(one -> section.add(new MySuggestionCard(one, OfficeTime.dayOf(clock.instant()))));
        return section;
    }
}
