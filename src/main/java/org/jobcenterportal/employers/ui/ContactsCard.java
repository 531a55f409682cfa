package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.MoreMenu;
import org.jobcenterportal.uikit.PhoneLink;
import org.jobcenterportal.uikit.QuietButton;

/** Whom to ask at an employer's, what for, and the number that dials. */
class ContactsCard extends Composite<Section> {

    private final EmployerCard card;
    private final EmployerEditing editing;
    private final Runnable changed;
    private final EmployerWords words = EmployerWords.on(this);

    ContactsCard(EmployerCard card, boolean mayWrite, EmployerEditing editing, Runnable changed) {
        this.card = card;
        this.editing = editing;
        this.changed = changed;
        getContent().addClassNames("card", "work-card", "stack");
        getContent().add(new H2(getTranslation("employers.contact.title")));
        if (card.contacts().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("employers.contact.none")));
        }
        var list = new UnorderedList();
        list.addClassName("employer-parts");
        card.contacts().forEach(contact -> list.add(item(contact, mayWrite)));
        getContent().add(list);
        if (mayWrite) {
            getContent()
                    .add(new QuietButton(
                            getTranslation("employers.contact.add"),
                            IconName.ADD,
                            () -> editing.contact(card, null, changed).open()));
        }
    }

    private ListItem item(Contact contact, boolean mayWrite) {
        var name = new Span(words.contact(contact));
        name.addClassName("employer-name");
        var head = new Div(name);
        head.addClassName("employer-part-head");
        if (mayWrite) {
            head.add(more(contact));
        }
        var item = new ListItem(head);
        var site = contact.site();
        var function = contact.function();
        if (function != null) {
            item.add(muted(function));
        }
        if (site != null && card.sites().size() > 1) {
            card.site(site).ifPresent(where -> item.add(muted(where.name())));
        }
        if (!contact.matters().isEmpty()) {
            item.add(muted(contact.matters().stream().sorted().map(words::of).collect(Collectors.joining(", "))));
        }
        var ways = new Div();
        ways.addClassNames("row", "wrap");
        if (contact.phone() != null) {
            ways.add(new PhoneLink(contact.phone()));
        }
        if (contact.email() != null) {
            ways.add(new Anchor(
                    "mailto:" + contact.email().value(), contact.email().value()));
        }
        item.add(ways);
        return item;
    }

    private Component more(Contact contact) {
        return new MoreMenu(getTranslation("employers.contact.more", words.contact(contact)))
                .item(
                        getTranslation("employers.contact.edit"),
                        IconName.EDIT,
                        () -> editing.contact(card, contact, changed).open())
                .item(
                        getTranslation("employers.contact.leave"),
                        IconName.NO,
                        () -> new ConfirmDialog(
                                        getTranslation("employers.contact.leaveTitle", words.contact(contact)),
                                        getTranslation("employers.contact.leaveText"),
                                        getTranslation("employers.contact.leave"),
                                        () -> {
                                            editing.leave(card, contact);
                                            changed.run();
                                        })
                                .open());
    }

    private static Component muted(String text) {
        var line = new Paragraph(text);
        line.addClassNames("muted", "small");
        return line;
    }
}
