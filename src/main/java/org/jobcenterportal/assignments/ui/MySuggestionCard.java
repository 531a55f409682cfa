package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jobcenterportal.assignments.MyAssignment;
import org.jobcenterportal.seats.WaitingStatus;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** One offer of hers: what, why, when and where, how it stands, and the way to answer. */
class MySuggestionCard extends Composite<Article> {

    MySuggestionCard(MyAssignment mine, LocalDate today) {
        var words = new MyAssignmentWords(this);
        var when = new Paragraph(words.whenAndWhere(mine, today));
        when.addClassName("muted");
        var from = new Paragraph(words.from(mine));
        from.addClassNames("muted", "small");
        getContent().addClassNames("card", "panel", "stack", "close", "my-suggestion");
        getContent().add(new H3(words.name(mine)), from, words.reason(mine), when);
        var way = new LinkButton(getTranslation(action(mine)), IconName.FORWARD, AssignmentLinks.mine(mine.id()));
        way.getElement().setAttribute("aria-label", getTranslation(action(mine)) + ": " + words.name(mine));
        if (isHerMove(mine)) {
            way.primary();
        } else {
            getContent().add(new Div(new AssignmentWords(this).badge(mine.status())), new Paragraph(words.state(mine)));
        }
        getContent().add(way.fullWidth());
    }

    /** Whether it waits for a word from her. */
    static boolean isHerMove(MyAssignment mine) {
        var line = mine.line();
        return mine.canAnswer() && mine.answer() == null
                || line != null && (line.status() == WaitingStatus.OFFERED || line.isInterestAsked());
    }

    private static String action(MyAssignment mine) {
        var line = mine.line();
        if (line != null && line.status() == WaitingStatus.OFFERED) {
            return "assignments.mine.action.seat";
        }
        return isHerMove(mine) ? "assignments.mine.action.answer" : "assignments.mine.action.look";
    }
}
