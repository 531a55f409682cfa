package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The line at the foot that says which keys do what. */
class Keys extends Div {

    Keys() {
        addClassName("key-line");
    }

    /** Some keys and what they do. */
    Keys key(String words, String... keys) {
        var part = new Span();
        part.addClassName("key-part");
        for (var key : keys) {
            part.add(cap(key));
        }
        part.add(new Span(words));
        add(part);
        return this;
    }

    /** The cap of one key. */
    static Span cap(String key) {
        var cap = new Span();
        var kbd = new Element("kbd");
        kbd.setText(key);
        cap.getElement().appendChild(kbd);
        return cap;
    }
}
