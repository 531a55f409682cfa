package org.jobcenterportal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The portal's mark and name, which lead to the start page. */
class Mark extends Anchor {

    Mark(String href) {
        setHref(href);
        addClassName("mark");
        var town = new Span(getTranslation("shell.mark.town"));
        town.addClassName("mark-town");
        var name = new Span(new Span(getTranslation("shell.mark.name")), town);
        name.addClassName("mark-name");
        add(Picture.door(), name);
    }
}
