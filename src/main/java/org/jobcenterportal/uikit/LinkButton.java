package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A link with the look of a button: for ways to another page. Needs no script of its own. */
public class LinkButton extends Anchor {

    public LinkButton(String text, String href) {
        this(text, null, href);
    }

    /** The arrow {@link IconName#FORWARD} stands behind the text, every other icon before it. */
    public LinkButton(String text, @Nullable IconName icon, String href) {
        setHref(href);
        addClassName("button");
        var words = new Span(text);
        if (icon == null) {
            add(words);
        } else if (icon == IconName.FORWARD) {
            add(words, new Icon(icon).small());
        } else {
            add(new Icon(icon).small(), words);
        }
    }

    /** Filled: the one thing that the screen is for. */
    public LinkButton primary() {
        addClassName("primary");
        return this;
    }

    /** Without an outline: a way beside the way. */
    public LinkButton quiet() {
        addClassName("quiet");
        return this;
    }

    /** As wide as what surrounds it. */
    public LinkButton fullWidth() {
        addClassName("full-width");
        return this;
    }

    /** Lower and closer, for rows and toolbars. */
    public LinkButton compact() {
        addClassName("compact");
        return this;
    }
}
