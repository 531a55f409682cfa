package org.jobcenterportal.shell;

import com.vaadin.flow.component.html.Anchor;

/** The first stop of the keyboard: leads past the frame to the content. */
class SkipLink extends Anchor {

    SkipLink() {
        addClassName("skip-link");
        setText(getTranslation("shell.skip"));
        setRouterIgnore(true);
        getElement().setAttribute("data-jump", "");
        at("");
    }

    /** A bare fragment would lead to the start page, because the page has a base address. */
    void at(String address) {
        setHref(address + "#" + MainArea.ID);
    }
}
