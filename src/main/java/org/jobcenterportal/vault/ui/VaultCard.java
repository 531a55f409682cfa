package org.jobcenterportal.vault.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.vault.ReleasedNotes;
import org.jobcenterportal.vault.VaultNote;

/**
 * In the case file: the way of the equality officer to her notes; for the counsellor the paragraphs that the citizen has
 * released to her, and that there are notes at all.
 */
@SpringComponent
class VaultCard implements CaseCard {

    private final ReleasedNotes released;
    private final CurrentUser user;

    VaultCard(ReleasedNotes released, CurrentUser user) {
        this.released = released;
        this.user = user;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var person = new PersonId(file.person());
        var isOfficer = user.isInRole(Roles.EQUALITY_OFFICER);
        var count = released.notes(person);
        if (count == 0 && !isOfficer) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassNames("card", "work-card", "in-vault");
        var open = released.toMe(person);
        section.add(head(section, open.isEmpty()));
        if (!open.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("vault.card.released")), list(section, open));
        } else {
            section.add(
                    new Paragraph(section.getTranslation(isOfficer ? "vault.card.yours" : "vault.card.closed", count)));
        }
        if (isOfficer) {
            section.add(
                    new LinkButton(section.getTranslation("vault.link.open"), IconName.LOCK, VaultLinks.vault(person))
                            .compact());
        }
        return Optional.of(section);
    }

    private static Component head(Section section, boolean isClosed) {
        var badge = isClosed
                ? new StatusBadge(Status.VAULT, IconName.LOCK, section.getTranslation("vault.card.badge"))
                : new StatusBadge(Status.GOOD, IconName.EYE, section.getTranslation("vault.card.open"));
        var head = new Div(new H2(section.getTranslation("vault.card.title")), badge.bare());
        head.addClassName("card-head");
        return head;
    }

    private static Component list(Section section, List<VaultNote> notes) {
        var list = new UnorderedList();
        list.addClassName("note-list");
        notes.forEach(note -> {
            var head = new Div(new Span(section.getTranslation(
                    "vault.page.head",
                    Formats.here().shortMoment(note.at()),
                    note.by().full())));
            head.addClassName("note-head");
            var item = new ListItem(head);
            note.paragraphs().forEach(paragraph -> {
                var words = new Paragraph(paragraph.words().value());
                words.addClassName("note-words");
                item.add(words);
            });
            list.add(item);
        });
        return list;
    }
}
