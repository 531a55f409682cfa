package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.jobcenterportal.employers.Duplicate;

/** Employers that may be the same, each with the reasons; more below each, if wanted. */
class DuplicateList extends Composite<UnorderedList> {

    DuplicateList(List<Duplicate> found, Function<Duplicate, List<Component>> more) {
        var words = EmployerWords.on(this);
        getContent().addClassName("employer-doubles");
        for (var duplicate : found) {
            var name = new Anchor(
                    EmployerLinks.one(duplicate.card().id()), duplicate.card().name());
            name.addClassName("employer-name");
            var line = new Paragraph(words.line(duplicate.card()));
            line.addClassNames("muted", "small");
            var why = new Paragraph(getTranslation("employers.double.why", words.reasons(duplicate)));
            why.addClassName("small");
            var actions = new Div();
            more.apply(duplicate).forEach(actions::add);
            actions.addClassNames("row", "wrap");
            getContent().add(new ListItem(name, line, why, actions));
        }
    }
}
