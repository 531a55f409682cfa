package org.jobcenterportal.vault.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.vault.MyNotes;
import org.jobcenterportal.vault.ReleaseOutcome.AlreadyReleased;
import org.jobcenterportal.vault.ReleaseOutcome.NoCounsellor;
import org.jobcenterportal.vault.ReleaseOutcome.NotFound;
import org.jobcenterportal.vault.ReleaseOutcome.Released;
import org.jobcenterportal.vault.VaultNote;

/** F48: a citizen reads what the equality officer shows her, and releases single paragraphs to her counsellor. */
@Route(value = VaultLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyNotesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyNotes notes;
    private final Div told = new Div();
    private final Div page = new Div();

    MyNotesView(MyNotes notes) {
        this.notes = notes;
        page.addClassNames("stack", "far");
        getContent().addClassNames("wide", "my-page", "stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("vault.mine.title")).lead(getTranslation("vault.mine.lead")),
                        told,
                        page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vault.mine.title");
    }

    private void show() {
        page.removeAll();
        var mine = notes.mine();
        if (mine.isEmpty()) {
            var card = new Div(new EmptyState(
                    IconName.LOCK, getTranslation("vault.mine.emptyTitle"), getTranslation("vault.mine.emptyText")));
            card.addClassNames("card", "panel");
            page.add(card);
            return;
        }
        var counsellor = notes.counsellor().map(StaffDetails::name).map(name -> name.full());
        page.add(Notice.note(
                getTranslation("vault.mine.ruleTitle"),
                counsellor
                        .map(name -> getTranslation("vault.mine.rule", name))
                        .orElseGet(() -> getTranslation("vault.mine.nobody"))));
        mine.forEach(note -> page.add(section(note, counsellor)));
    }

    private Component section(VaultNote note, Optional<String> counsellor) {
        LocalDate day = OfficeTime.dayOf(note.at());
        var section = new Section(
                new H2(getTranslation("vault.mine.note", Formats.here().dateWithYear(day))),
                new Paragraph(getTranslation("vault.mine.by", note.by().full())));
        section.addClassNames("card", "panel", "stack");
        note.paragraphs().forEach(paragraph -> section.add(paragraph(paragraph, day, counsellor)));
        return section;
    }

    private Component paragraph(VaultNote.Paragraph paragraph, LocalDate day, Optional<String> counsellor) {
        var words = new Paragraph(paragraph.words().value());
        words.addClassName("note-words");
        var part = new Div(words);
        part.addClassNames("vault-paragraph", "stack", "close");
        var about = getTranslation(
                "vault.mine.which", paragraph.ordinal(), Formats.here().dateWithYear(day));
        var release = paragraph.release();
        if (release != null) {
            var back = new SecondaryButton(
                    getTranslation("vault.mine.takeBack"), IconName.UNDO, () -> takeBack(paragraph));
            back.setAriaLabel(getTranslation("vault.mine.takeBackOf", about));
            part.add(
                    new Div(new StatusBadge(
                            Status.GOOD,
                            IconName.EYE,
                            getTranslation(
                                    "vault.mine.released",
                                    release.to().full(),
                                    Formats.here().dateWithYear(OfficeTime.dayOf(release.since()))))),
                    row(back));
        } else {
            part.add(new Div(new StatusBadge(Status.VAULT, IconName.LOCK, getTranslation("vault.mine.closed")).bare()));
            counsellor.ifPresent(name -> {
                var open = new SecondaryButton(
                        getTranslation("vault.mine.release", name), IconName.EYE, () -> ask(paragraph, name));
                open.setAriaLabel(getTranslation("vault.mine.releaseOf", name, about));
                part.add(row(open));
            });
        }
        return part;
    }

    private static Component row(SecondaryButton button) {
        var row = new Div(button);
        row.addClassName("plan-actions");
        return row;
    }

    private void ask(VaultNote.Paragraph paragraph, String name) {
        new ConfirmDialog(
                        getTranslation("vault.mine.askTitle"),
                        getTranslation("vault.mine.askText", name),
                        getTranslation("vault.mine.askYes"),
                        () -> release(paragraph, name))
                .open();
    }

    private void release(VaultNote.Paragraph paragraph, String name) {
        var outcome = notes.release(paragraph.id());
        show();
        tell(
                switch (outcome) {
                    case Released(var receipt) ->
                        Notice.good(
                                getTranslation("vault.mine.done", name),
                                getTranslation("vault.mine.receipt", receipt.toString()));
                    case AlreadyReleased already -> Notice.note(getTranslation("vault.mine.already", name), "");
                    case NoCounsellor nobody -> Notice.care(getTranslation("vault.mine.nobody"), "");
                    case NotFound gone -> Notice.care(getTranslation("vault.mine.gone"), "");
                });
    }

    private void takeBack(VaultNote.Paragraph paragraph) {
        notes.takeBack(paragraph.id());
        show();
        tell(Notice.good(getTranslation("vault.mine.takenBack"), getTranslation("vault.mine.takenBackText")));
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
