package org.jobcenterportal.vault.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;
import org.jobcenterportal.vault.Vault;
import org.jobcenterportal.vault.VaultNote;
import org.jobcenterportal.vault.VaultPage;

/** F48: the equality officer's own notes about a person: she writes them, and sees what the citizen has released. */
@Route(value = VaultLinks.VAULT, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class VaultView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Vault vault;

    VaultView(Vault vault) {
        this.vault = vault;
        getContent().addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(VaultLinks.person(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vault.page.title");
    }

    private void show(PersonId person) {
        var page = vault.open(person).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation(
                                        "vault.page.titleOf",
                                        page.person().name().full()))
                                .lead(getTranslation("vault.page.lead")),
                        new StatusBadge(Status.VAULT, IconName.LOCK, getTranslation("vault.page.only")));
        if (page.canWrite()) {
            getContent().add(new WriteNote(paragraphs -> {
                vault.write(person, paragraphs);
                show(person);
                Toast.show(getTranslation("vault.write.kept"));
            }));
        }
        getContent().add(notes(page));
    }

    private Component notes(VaultPage page) {
        var section = new Section(new H2(getTranslation("vault.page.notes")));
        section.addClassNames("card", "work-card", "in-vault");
        if (page.notes().isEmpty()) {
            section.add(new Paragraph(getTranslation("vault.page.none")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("note-list");
        page.notes().forEach(note -> list.add(item(page.person().id(), note)));
        section.add(list);
        return section;
    }

    private ListItem item(PersonId person, VaultNote note) {
        var head = new Div(new Span(getTranslation(
                "vault.page.head",
                Formats.here().shortMoment(note.at()),
                note.by().full())));
        head.addClassName("note-head");
        var item = new ListItem(head);
        note.paragraphs().forEach(paragraph -> item.add(paragraph(note, paragraph)));
        if (note.errorAt() != null) {
            item.addClassName("in-error");
            item.add(Notice.note(getTranslation("vault.page.inError"), ""));
        } else if (note.own()) {
            var mark = new QuietButton(getTranslation("vault.page.mark"), () -> askToMark(person, note)).compact();
            mark.setAriaLabel(getTranslation("vault.page.markOf", Formats.here().shortMoment(note.at())));
            head.add(mark);
        }
        return item;
    }

    private Component paragraph(VaultNote note, VaultNote.Paragraph paragraph) {
        var words = new Paragraph(paragraph.words().value());
        words.addClassName("note-words");
        var state = new Div(note.errorAt() == null ? state(paragraph).bare() : new Span());
        var part = new Div(words, state);
        part.addClassName("vault-paragraph");
        return part;
    }

    private StatusBadge state(VaultNote.Paragraph paragraph) {
        var release = paragraph.release();
        if (release != null) {
            return new StatusBadge(
                    Status.GOOD,
                    IconName.EYE,
                    getTranslation(
                            "vault.page.released",
                            release.to().full(),
                            Formats.here().shortMoment(release.since())));
        }
        return paragraph.offered()
                ? new StatusBadge(Status.NOTE, IconName.PERSON, getTranslation("vault.page.offered"))
                : new StatusBadge(Status.VAULT, IconName.LOCK, getTranslation("vault.page.closed"));
    }

    private void askToMark(PersonId person, VaultNote note) {
        new ConfirmDialog(
                        getTranslation("vault.page.markTitle"),
                        getTranslation("vault.page.markText"),
                        getTranslation("vault.page.mark"),
                        () -> {
                            vault.recordedInError(note.id());
                            show(person);
                            Toast.show(getTranslation("vault.page.marked"));
                        })
                .open();
    }
}
