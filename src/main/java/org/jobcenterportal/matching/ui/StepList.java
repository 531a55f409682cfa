package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobcenterportal.matching.Lead;
import org.jobcenterportal.matching.Step;

/** F77: what somebody could get so that more jobs fit, and which offers lead there. */
class StepList extends UnorderedList {

    StepList(List<Step> steps, List<Lead> leads) {
        addClassName("match-steps");
        steps.forEach(step -> add(item(
                step, leads.stream().filter(lead -> lead.to() == step.kind()).toList())));
    }

    static String words(Component host, Step step) {
        return host.getTranslation("matching.step." + step.kind(), step.value(), step.jobs());
    }

    private ListItem item(Step step, List<Lead> leads) {
        var item = new ListItem(new Paragraph(words(this, step)));
        if (!leads.isEmpty()) {
            var ways = new Div(new Span(getTranslation("matching.steps.lead")));
            ways.addClassName("match-leads");
            leads.forEach(lead -> ways.add(new Anchor(
                    MatchingLinks.measure(lead.measure().key().value()),
                    lead.measure().name(getLocale()))));
            item.add(ways);
        } else if (step.kind() == Step.Kind.LICENCE) {
            item.add(new Span(getTranslation("matching.steps.budget")));
        }
        return item;
    }
}
