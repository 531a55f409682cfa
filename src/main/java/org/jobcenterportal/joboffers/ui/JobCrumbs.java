package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way back to the list of jobs, and where one is. */
class JobCrumbs extends Nav {

    JobCrumbs(String here) {
        addClassNames("crumbs", "muted", "label-size");
        setAriaLabel(getTranslation("joboffers.crumbs"));
        add(new Anchor(JobLinks.ALL, getTranslation("joboffers.menu")), new Span(here));
    }
}
