package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jobcenterportal.matching.Alternative;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** F77: what the employer could offer otherwise, and how many more people the job would fit then. */
class AlternativesNotice extends Div {

    AlternativesNotice(List<Alternative> alternatives) {
        addClassNames("notice", "note", "match-alternatives");
        var words = new Div();
        alternatives.forEach(alternative -> {
            var people = new Span(getTranslation("matching.alternative.people", alternative.people()));
            people.addClassName("match-more");
            words.add(new Paragraph(
                    new Span(getTranslation(
                            alternative.what().key(),
                            alternative.what().arguments().toArray())),
                    new Span(" "),
                    people));
        });
        add(new Icon(IconName.INFO).small(), words);
    }
}
