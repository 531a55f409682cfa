package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentLists;
import org.jobcenterportal.assignments.AssignmentRow;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.OpenCase;

/** In the case file: what was suggested to the person and where it stands; nothing while nothing was. */
@SpringComponent
class AssignmentsCard implements CaseCard {

    private static final int MOST = 5;

    private final AssignmentLists lists;

    AssignmentsCard(AssignmentLists lists) {
        this.lists = lists;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var rows = lists.of(new PersonId(file.person()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Card(rows));
    }

    private static final class Card extends Section {

        private final AssignmentWords words = new AssignmentWords(this);

        Card(List<AssignmentRow> rows) {
            addClassNames("card", "work-card");
            var list = new UnorderedList();
            list.addClassName("assignment-list");
            rows.stream().limit(MOST).forEach(row -> list.add(item(row)));
            add(new H2(getTranslation("assignments.card.title")), list);
        }

        private ListItem item(AssignmentRow row) {
            var title = words.offer(row.measure());
            var name = row.measure() == null ? new Span(title) : new Anchor(AssignmentLinks.one(row.id()), title);
            var text = new Div(name);
            text.addClassName("assignment-words");
            return new ListItem(text, words.badge(row.status()).bare());
        }
    }
}
