package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Anchor;

/** Leads to a page of somebody else, who does not learn from where one comes. */
public class ForeignLink extends Anchor {

    public ForeignLink(String address, String text) {
        super(address, text);
        getElement().setAttribute("rel", "external nofollow noopener noreferrer");
    }
}
