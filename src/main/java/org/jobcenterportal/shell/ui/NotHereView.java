package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** "Not found" and "not allowed" look the same, so that nobody learns from outside what exists. */
abstract class NotHereView extends Composite<Div> {

    static final int STATUS = 404;

    NotHereView() {
        getContent()
                .add(new StatePage(
                        IconName.DOOR,
                        getTranslation("shell.not-here.title"),
                        getTranslation("shell.not-here.text"),
                        new LinkButton(getTranslation("shell.to-start"), "")));
    }
}
