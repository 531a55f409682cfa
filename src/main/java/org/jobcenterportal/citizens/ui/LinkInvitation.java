package org.jobcenterportal.citizens.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;
import org.jobcenterportal.uikit.LinkButton;

/** Whoever signs in with an account that belongs to nobody yet is invited to link it. */
@SpringComponent
class LinkInvitation implements StartSection {

    private final CurrentCitizen citizen;

    LinkInvitation(CurrentCitizen citizen) {
        this.citizen = citizen;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> create() {
        return citizen.id().isPresent() ? Optional.empty() : Optional.of(section());
    }

    private static Component section() {
        var section = new Section();
        section.add(
                new H2(section.getTranslation("citizens.link.title")),
                new Paragraph(section.getTranslation("citizens.link.invitation")),
                new Div(new LinkButton(section.getTranslation("citizens.link.open"), CitizenLinks.LINK)));
        section.addClassNames("card", "panel", "stack");
        return section;
    }
}
