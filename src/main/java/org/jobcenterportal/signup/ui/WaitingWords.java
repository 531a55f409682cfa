package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jobcenterportal.signup.Lacking;
import org.jobcenterportal.signup.Wish;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** A place in the line, explained: which number, what for, by which rule, and the way out (F36). */
class WaitingWords extends Composite<Div> {

    /** Before she has sent anything. */
    WaitingWords(Lacking lacking, Wish wish, Runnable withoutChildcare) {
        this(lacking, lacking.childcare() && !wish.children().isEmpty() ? withoutChildcare : null, lacking.position());
    }

    /** @param withoutChildcare how she can come at once; null where there is no such way */
    WaitingWords(Lacking lacking, @Nullable Runnable withoutChildcare, int position) {
        var number = new Span(position + ".");
        number.addClassName("waiting-number");
        number.getElement().setAttribute("aria-hidden", "true");
        var title = new H3(getTranslation("signup.wait." + what(lacking), position));
        title.addClassName("as-h4");
        var rule = new Paragraph(getTranslation("signup.wait.rule"));
        rule.addClassNames("small", "muted");
        var head = new Div(number, new Div(title, rule));
        head.addClassName("waiting-head");
        getContent().addClassNames("card", "waiting-words", "stack", "close");
        getContent().add(head, new Paragraph(getTranslation("signup.wait.together")));
        if (withoutChildcare != null && !lacking.places()) {
            getContent().add(new QuietButton(getTranslation("signup.wait.without-childcare"), withoutChildcare));
        }
    }

    private static String what(Lacking lacking) {
        if (lacking.places()) {
            return "for-place";
        }
        return lacking.childcare() ? "for-childcare" : lacking.interpreting() ? "for-interpreting" : "for-place";
    }
}
