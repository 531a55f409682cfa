package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;

/** Who runs the portal (§ 5 DDG). */
@Route(value = "impressum", layout = PublicLayout.class)
@AnonymousAllowed
class ImprintView extends Composite<Div> {

    ImprintView(OfficeSettings office) {
        var prose = new Prose("shell.imprint");
        prose.section(
                "who",
                1,
                prose.fact("who.office", office.name()),
                prose.fact("who.address", office.address()),
                prose.fact("who.represented", office.representedBy()));
        prose.section(
                "contact",
                0,
                prose.fact("contact.phone", office.phone()),
                prose.fact("contact.email", office.email()),
                new Paragraph(new Anchor(office.web().toString(), office.web().getHost())));
        prose.section("supervision", 1, prose.fact("supervision.authority", office.supervisedBy()));
        prose.section("benefits", 1);
        getContent().add(prose);
    }
}
