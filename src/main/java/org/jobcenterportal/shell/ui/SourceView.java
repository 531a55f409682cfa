package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;

/** Under which licence the portal stands and where its source is (Article 5 EUPL-1.2). */
@Route(value = "quelltext", layout = PublicLayout.class)
@AnonymousAllowed
class SourceView extends Composite<Div> {

    SourceView(OfficeSettings office) {
        var prose = new Prose("shell.source");
        prose.lead("lead");
        prose.section("licence", 2);
        prose.section("code", 1, prose.fact("code.address", office.sourceCode()));
        prose.section("others", 1, prose.points("others", 5));
        getContent().add(prose);
    }
}
