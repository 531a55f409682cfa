package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The shape of what is coming, shown after 300 ms; says in words that one waits. */
public class LoadingShape extends Div {

    /** @param text as "Freie Zeiten werden geladen …" */
    public LoadingShape(String text) {
        addClassName("loading-shape");
        getElement().setAttribute("role", "status");
        add(bar("title"), line(), line());
        var words = new Paragraph(text);
        words.addClassName("loading-text");
        add(words);
    }

    private static Div line() {
        var line = new Div(bar(), new Span(bar("wide-bar"), bar("narrow-bar")));
        line.addClassName("line");
        return line;
    }

    private static Span bar(String... more) {
        var bar = new Span();
        bar.addClassName("bar");
        bar.addClassNames(more);
        return bar;
    }
}
