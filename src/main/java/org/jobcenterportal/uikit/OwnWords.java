package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a person said or wrote, in quotation marks, on the ground that is a person's own voice. */
public class OwnWords extends Div {

    /** @param whose said behind it, as "In eigenen Worten, 12. August" */
    public OwnWords(String words, String whose) {
        addClassName("own-words");
        var quote = new Paragraph(new Span(getTranslation("uikit.quote", words)));
        if (!whose.isEmpty()) {
            var who = new Span(whose);
            who.addClassName("own-words-whose");
            quote.add(" ");
            quote.add(who);
        }
        add(quote);
    }
}
