package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.QuietButton;

/** Who is missing, each with the way back. */
class MissingCard extends Composite<Section> {

    private final List<Absent> gone;

    MissingCard(RoundPage page, Consumer<Absent> back) {
        gone = Absent.of(page).stream().filter(one -> !one.isThere()).toList();
        var words = RoundWords.on(this);
        var list = new UnorderedList();
        list.addClassName("talk-rows");
        gone.forEach(one -> {
            var name = one.words(words);
            var button = new QuietButton(getTranslation("interviews.missing.back"), () -> back.accept(one)).compact();
            button.getElement().setAttribute("aria-label", getTranslation("interviews.missing.backWhich", name));
            list.add(new ListItem(new Div(new Span(name)), new Div(button)));
        });
        getContent().addClassNames("card", "stack");
        getContent().add(new CardHeading(getTranslation("interviews.missing.list")), list);
    }

    boolean isNeeded() {
        return !gone.isEmpty();
    }
}
