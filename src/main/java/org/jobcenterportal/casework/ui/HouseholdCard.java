package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import org.jobcenterportal.casework.CarePlan;
import org.jobcenterportal.casework.CaseFile;
import org.jobcenterportal.citizens.HouseholdDetails;
import org.jobcenterportal.citizens.HouseholdDetails.Member;
import org.jobcenterportal.uikit.QuietButton;

/** Who lives and manages together, who is looked after when, and who has come and gone. */
class HouseholdCard extends Composite<Section> {

    private final UnorderedList changes = new UnorderedList();
    private final QuietButton toggle = new QuietButton(getTranslation("casework.household.history"), this::toggle);

    HouseholdCard(CaseFile file, LocalDate today) {
        getContent().addClassNames("card", "household-card", "stack");
        var household = file.household();
        if (household == null) {
            getContent()
                    .add(
                            new H2(getTranslation("casework.household.title")),
                            new Paragraph(getTranslation("casework.household.none")));
            return;
        }
        var people = household.on(today);
        fillChanges(household);
        getContent()
                .add(
                        head(people.size() + household.hidden().size()),
                        changes,
                        new HouseholdGraph(file, household, today));
        var care = CarePlan.of(people, today);
        if (!care.rows().isEmpty()) {
            getContent().add(new CareHours(care));
        }
    }

    private Component head(int people) {
        var count = new Span(getTranslation("casework.household.people", people));
        count.addClassNames("muted", "label");
        toggle.compact().addClassName("push");
        toggle.getElement().setAttribute("aria-expanded", "false");
        var head = new Div(new H2(getTranslation("casework.household.title")), count, toggle);
        head.addClassName("card-head");
        return head;
    }

    private void toggle() {
        changes.setVisible(!changes.isVisible());
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(changes.isVisible()));
    }

    private void fillChanges(HouseholdDetails household) {
        changes.addClassName("household-changes");
        changes.setVisible(false);
        household.people().stream()
                .sorted(Comparator.comparing(Member::since).reversed())
                .map(this::change)
                .forEach(changes::add);
    }

    private ListItem change(Member member) {
        var name = new Span(member.person().name().full());
        name.addClassName("household-name");
        var role = getTranslation(
                "casework.household.role." + member.role(),
                member.person().address().name());
        var term = new Span(
                member.until() == null
                        ? getTranslation("casework.household.since", role, member.since())
                        : getTranslation("casework.household.until", role, member.since(), member.until()));
        term.addClassNames("muted", "label");
        return new ListItem(name, term);
    }
}
