package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.proposals.ProposalLine;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** What fits, what does not and what nobody knows, each in a sentence; what does not fit comes first. */
class FitLines extends Composite<Section> {

    private static final List<Verdict> ORDER = List.of(Verdict.NO, Verdict.UNKNOWN, Verdict.YES);

    FitLines(List<ProposalLine> lines) {
        getContent().addClassNames("card", "panel", "stack");
        getContent().setVisible(!lines.isEmpty());
        var list = new UnorderedList();
        list.addClassName("fit-lines");
        ORDER.forEach(fit -> lines.stream().filter(line -> line.fit() == fit).forEach(line -> list.add(item(line))));
        getContent().add(new H2(getTranslation("proposals.fit.title")), list);
    }

    private Component item(ProposalLine line) {
        var words = new Div(new Span(line.words(JobWords.locale())));
        words.addClassName("fit-words");
        return new ListItem(badge(line.fit()).bare(), words);
    }

    private StatusBadge badge(Verdict fit) {
        return switch (fit) {
            case YES -> new StatusBadge(Status.GOOD, IconName.SUCCESS, getTranslation("proposals.fit.YES"));
            case NO -> new StatusBadge(Status.STOP, IconName.DANGER, getTranslation("proposals.fit.NO"));
            case UNKNOWN -> new StatusBadge(Status.CARE, IconName.HELP, getTranslation("proposals.fit.UNKNOWN"));
        };
    }
}
