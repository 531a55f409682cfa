package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.assignments.MyAssignment;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.MyOffersPart;

/** F19, F21: what was suggested to the citizen, at the head of her offers; what is over stands quietly below. */
@SpringComponent
class MySuggestionsPart implements MyOffersPart {

    private final MyAssignments mine;
    private final Clock clock;

    MySuggestionsPart(MyAssignments mine, Clock clock) {
        this.mine = mine;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        var all = mine.all();
        var open = all.stream()
                .filter(MySuggestionsPart::isOpen)
                .sorted(Comparator.comparing(one -> !MySuggestionCard.isHerMove(one)))
                .toList();
        var over = all.stream().filter(one -> !isOpen(one)).toList();
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(section.getTranslation("assignments.mine.title")));
        if (open.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("assignments.mine.none")));
        } else {
            var cards = new Div();
            cards.addClassName("my-suggestions");
            open.forEach(one -> cards.add(new MySuggestionCard(one, OfficeTime.dayOf(clock.instant()))));
            section.add(cards);
        }
        if (!over.isEmpty()) {
            section.add(past(over));
        }
        return Optional.of(section);
    }

    private static boolean isOpen(MyAssignment one) {
        return one.status().isOpen();
    }

    private static Component past(List<MyAssignment> over) {
        var list = new UnorderedList();
        list.addClassName("assignment-list");
        over.forEach(one -> list.add(line(list, one)));
        return new Details(list.getTranslation("assignments.mine.past", over.size()), list);
    }

    private static ListItem line(Component list, MyAssignment one) {
        var words = new MyAssignmentWords(list);
        var name = new Div(
                new Anchor(AssignmentLinks.mine(one.id()), words.name(one)),
                new Span(one.enteredOn() == null ? words.state(one) : words.span(one)));
        name.addClassName("assignment-words");
        return new ListItem(name, new AssignmentWords(list).badge(one.status()).bare());
    }
}
