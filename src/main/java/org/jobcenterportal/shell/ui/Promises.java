package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** What one can rely on here, in three sentences. */
class Promises extends Section {

    Promises() {
        addClassName("promises");
        var title = new H2(getTranslation("shell.promise.title"));
        title.addClassName("visually-hidden");
        add(
                title,
                promise(IconName.HAND, "voluntary"),
                promise(IconName.EYE, "seen"),
                promise(IconName.LOGOUT, "away"));
    }

    private Div promise(IconName icon, String name) {
        var title = new Paragraph(getTranslation("shell.promise." + name + ".title"));
        title.addClassName("promise-title");
        var text = new Paragraph(getTranslation("shell.promise." + name + ".text"));
        text.addClassNames("small", "muted");
        var promise = new Div(new Icon(icon).large(), new Div(title, text));
        promise.addClassName("promise");
        return promise;
    }
}
