package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Unbroken;

/** "Lieber sprechen?": who would rather talk finds number, interpreter and address. */
class ContactCard extends Section {

    ContactCard(OfficeSettings office) {
        addClassNames("card", "panel", "contact-card");
        var title = new H2(getTranslation("shell.contact.title"));
        title.addClassName("as-h3");
        var ways = new UnorderedList(
                way(
                        IconName.PHONE,
                        Unbroken.phone(office.dialled(), office.phone()),
                        getTranslation("shell.contact.phone")),
                way(
                        IconName.TRANSLATE,
                        strong(getTranslation("shell.contact.interpreter.title")),
                        getTranslation("shell.contact.interpreter.text")),
                way(IconName.PIN, strong(office.street()), office.postalCode() + " " + office.town(), map(office)));
        add(title, ways);
    }

    private Anchor map(OfficeSettings office) {
        var map = new Anchor(
                "https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(office.address(), StandardCharsets.UTF_8),
                getTranslation("shell.contact.map"));
        map.getElement().setAttribute("rel", "noopener noreferrer");
        return map;
    }

    private static ListItem way(IconName icon, Component title, String text, Component... more) {
        title.addClassName("contact-title");
        var line = new Paragraph(text);
        line.addClassNames("small", "muted");
        var words = new Div(title, line);
        words.add(more);
        return new ListItem(new Icon(icon), words);
    }

    private static Paragraph strong(String text) {
        return new Paragraph(text);
    }
}
