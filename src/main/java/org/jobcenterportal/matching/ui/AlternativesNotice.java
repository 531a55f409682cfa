package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.matching.Alternative;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** F77: what the employer could offer otherwise, and how many more people the job would fit then. */
class AlternativesNotice extends Div {

    /** @param beside what stands beside one of them, told its words */
    AlternativesNotice(List<Alternative> alternatives, Function<String, Optional<Component>> beside) {
        addClassNames("notice", "note", "match-alternatives");
        var words = new Div();
        alternatives.forEach(alternative -> {
            var people = new Span(getTranslation("matching.alternative.people", alternative.people()));
            people.addClassName("match-more");
            var what = getTranslation(
                    alternative.what().key(), alternative.what().arguments().toArray());
            words.add(new Paragraph(new Span(what), new Span(" "), people));
            beside.apply(what).ifPresent(words::add);
        });
        add(new Icon(IconName.INFO).small(), words);
    }
}
