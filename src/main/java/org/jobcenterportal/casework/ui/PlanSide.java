package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.casework.PlanDraft;
import org.jobcenterportal.casework.PlanStep;
import org.jobcenterportal.uikit.OwnWords;

/** One version of a plan, to be read beside another. */
class PlanSide extends Composite<Div> {

    private final PlanWords words = new PlanWords(this);

    PlanSide(String title, PlanDraft plan) {
        var steps = new OrderedList();
        plan.steps().forEach(step -> steps.add(new ListItem(line(step))));
        var agreement = plan.agreement();
        getContent().addClassNames("card", "plan-side");
        getContent()
                .add(
                        new H3(title),
                        new OwnWords(plan.words(), ""),
                        steps,
                        new Paragraph(
                                agreement == null
                                        ? getTranslation("casework.versions.draft")
                                        : getTranslation(
                                                "casework.versions.agreed",
                                                words.day(agreement.on()),
                                                words.day(agreement.reviewOn()))));
    }

    private String line(PlanStep step) {
        return Stream.of(step.what(), words.who(step), words.day(step.dueOn()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
