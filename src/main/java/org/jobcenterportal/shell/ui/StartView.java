package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.Picture;
import org.jobcenterportal.shell.PublicLayout;

/** S5: what one can do here, for everybody who comes through the door. */
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
class StartView extends Composite<Div> {

    StartView(StartPages pages, OfficeSettings office) {
        getContent().addClassName("start-view");
        var content = new Div(new Doors(pages.tiles(Audience.PUBLIC)));
        content.add(beside(pages.sections(Audience.PUBLIC), new ContactCard(office)), new Promises());
        content.addClassNames("wide", "start-content");
        getContent().add(hero(), content);
    }

    private Component hero() {
        var lead = new Paragraph(getTranslation("shell.start.lead"));
        lead.addClassName("lead");
        var words = new Div(new H1(getTranslation("shell.start.title")), lead);
        words.addClassName("hero-words");
        var row = new Div(words, Picture.way());
        row.addClassNames("wide", "hero-row");
        var hero = new Div(row);
        hero.addClassName("hero");
        return hero;
    }

    private static Component beside(List<Component> sections, ContactCard contact) {
        if (sections.isEmpty()) {
            contact.addClassName("alone");
            return contact;
        }
        var stack = new Div();
        sections.forEach(stack::add);
        stack.addClassNames("stack", "sections");
        var both = new Div(stack, contact);
        both.addClassName("start-columns");
        return both;
    }
}
