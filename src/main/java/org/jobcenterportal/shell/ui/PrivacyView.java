package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;

/** What the portal does with data, and why (Art. 13 and 14 GDPR, §§ 82 and 82a SGB X). */
@Route(value = "datenschutz", layout = PublicLayout.class)
@AnonymousAllowed
class PrivacyView extends Composite<Div> {

    PrivacyView(OfficeSettings office) {
        var prose = new Prose("shell.privacy");
        prose.lead("lead");
        prose.section(
                "who",
                1,
                prose.fact("who.office", office.name() + ", " + office.address()),
                prose.fact("who.officer", office.dataProtectionOfficer()));
        prose.section("what", 1, prose.points("what", 5));
        prose.section("why", 2);
        prose.section("where", 2);
        prose.section("how-long", 1, prose.points("how-long", 3));
        prose.section("cookies", 1, prose.points("cookies", 3));
        prose.section("rights", 2);
        getContent().add(prose);
    }
}
