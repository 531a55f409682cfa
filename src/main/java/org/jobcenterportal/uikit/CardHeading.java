package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.H2;

/** The heading of a card that is drawn anew: from here one goes on when what had the focus is gone. */
public class CardHeading extends H2 {

    public CardHeading(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }

    public void lead() {
        BrowserActions.focusWhenDrawn(this);
    }
}
