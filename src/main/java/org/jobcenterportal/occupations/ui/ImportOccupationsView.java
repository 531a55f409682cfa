package org.jobcenterportal.occupations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.occupations.Edition;
import org.jobcenterportal.occupations.FileProblem;
import org.jobcenterportal.occupations.ImportOutcome.Imported;
import org.jobcenterportal.occupations.ImportOutcome.Refused;
import org.jobcenterportal.occupations.OccupationAdministration;
import org.jobcenterportal.occupations.Oddity;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F71: administration brings in the official classification of occupations in one step, and takes it back. */
@Route(value = ImportOccupationsView.ADDRESS, layout = StaffLayout.class)
@Menu(title = "occupations.menu", icon = "WORK", order = 915)
@RolesAllowed(Roles.ADMINISTRATION)
class ImportOccupationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "intern/berufe";

    private final transient OccupationAdministration administration;
    private final Div told = new Div();
    private final Div report = new Div();
    private final Div kept = new Div();

    ImportOccupationsView(OccupationAdministration administration) {
        this.administration = administration;
        getContent().addClassNames("occupations", "stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("occupations.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle()).lead(getTranslation("occupations.lead")),
                        upload(),
                        told,
                        report,
                        kept);
        showKept();
    }

    private Component upload() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(administration.maxBytes());
        upload.setUploadButton(
                new SecondaryButton(getTranslation("occupations.upload.choose"), IconName.ADD, () -> {}));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("occupations.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(problem(FileProblem.TOO_LARGE))
                        .setIncorrectFileType(problem(FileProblem.NOT_THE_FILE))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", done -> upload.clearFileList());
        var card = new Section(
                new H2(getTranslation("occupations.upload.title")),
                new Paragraph(getTranslation("occupations.upload.text")),
                upload);
        card.addClassNames("card", "stack");
        return card;
    }

    /** Takes no more into memory than a file may have, whatever the browser promises. */
    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        byte[] file;
        try (var content = event.getInputStream()) {
            file = content.readNBytes(administration.maxBytes() + 1);
        }
        event.getUI().access(() -> take(name, file));
    }

    /** Puts a file in force, or says why it cannot be the official one. */
    void take(String name, byte[] file) {
        report.removeAll();
        switch (administration.importOfficial(name, file)) {
            case Refused(var problem) -> refuse(problem(problem));
            case Imported imported -> {
                showReport(imported);
                showKept();
                tell(Notice.good(
                        getTranslation("occupations.done"), getTranslation("occupations.doneText", imported.titles())));
            }
        }
    }

    private void showReport(Imported imported) {
        var facts = new FactStrip();
        for (int level = 1; level <= imported.counts().size(); level++) {
            facts.fact(
                    getTranslation("occupations.level." + level),
                    getTranslation("occupations.number", imported.counts().get(level - 1)),
                    "");
        }
        facts.fact(getTranslation("occupations.titles"), getTranslation("occupations.number", imported.titles()), "");
        var card = new Section(new H2(getTranslation("occupations.report.title")), facts, oddities(imported));
        card.addClassNames("card", "stack");
        report.add(card);
    }

    private Component oddities(Imported imported) {
        var part = new Div(new Paragraph(getTranslation("occupations.odd", imported.odd())));
        part.addClassName("stack");
        if (imported.odd() > 0) {
            var list = new UnorderedList();
            list.addClassName("occupations-odd");
            imported.oddities().stream().map(this::words).map(ListItem::new).forEach(list::add);
            part.add(list);
        }
        if (imported.odd() > imported.oddities().size()) {
            part.add(new Paragraph(getTranslation(
                    "occupations.odd.more", imported.odd() - imported.oddities().size())));
        }
        return part;
    }

    private String words(Oddity oddity) {
        return getTranslation(
                "occupations.odd.line",
                oddity.line(),
                getTranslation("enum.OddityKind." + oddity.kind()),
                oddity.words());
    }

    private void showKept() {
        kept.removeAll();
        var editions = administration.editions();
        var card = new Section(
                new H2(getTranslation("occupations.kept.title")),
                new Paragraph(
                        editions.isEmpty()
                                ? getTranslation("occupations.kept.own", administration.titles())
                                : getTranslation("occupations.kept.official", administration.titles())));
        card.addClassNames("card", "stack");
        if (!editions.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("occupations-kept");
            editions.stream().map(this::item).forEach(list::add);
            card.add(list);
        }
        kept.add(card);
    }

    private ListItem item(Edition edition) {
        var title = new Span(getTranslation(
                "occupations.kept.row",
                Formats.here().moment(edition.at()),
                edition.by() == null ? getTranslation("occupations.kept.left") : edition.by()));
        title.addClassName("occupations-when");
        var counts = new Span(
                getTranslation("occupations.kept.counts", edition.fileName(), edition.classes(), edition.titles()));
        counts.addClassNames("small", "muted");
        var words = new Div(title, counts);
        words.addClassNames("grow", "occupations-words");
        var item = new ListItem(words);
        item.addClassNames("row", "wrap");
        if (edition.isInForce()) {
            var button = new SecondaryButton(getTranslation("occupations.undo"), IconName.UNDO, () -> ask(edition))
                    .compact();
            item.add(
                    new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("occupations.kept.inForce")).bare(),
                    button);
        }
        return item;
    }

    private void ask(Edition edition) {
        new ConfirmDialog(
                        getTranslation("occupations.undo.title"),
                        getTranslation("occupations.undo.text"),
                        getTranslation("occupations.undo"),
                        () -> takeBack(edition))
                .open();
    }

    private void takeBack(Edition edition) {
        var isTakenBack = administration.takeBack(edition.id());
        report.removeAll();
        showKept();
        tell(
                isTakenBack
                        ? Notice.good(
                                getTranslation("occupations.undo.done"), getTranslation("occupations.undo.doneText"))
                        : Notice.note(
                                getTranslation("occupations.undo.gone"), getTranslation("occupations.undo.goneText")));
    }

    private void refuse(String reason) {
        tell(Notice.stop(
                getTranslation("occupations.refused"), reason + " " + getTranslation("occupations.refused.kept")));
    }

    private String problem(FileProblem problem) {
        return getTranslation("enum.FileProblem." + problem);
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }
}
