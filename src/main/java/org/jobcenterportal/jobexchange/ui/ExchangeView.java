package org.jobcenterportal.jobexchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.jobexchange.ExchangeDesk;
import org.jobcenterportal.jobexchange.ExchangeField;
import org.jobcenterportal.jobexchange.ExchangeOutcome.Imported;
import org.jobcenterportal.jobexchange.ExchangeOutcome.Note;
import org.jobcenterportal.jobexchange.ExchangeOutcome.Refused;
import org.jobcenterportal.jobexchange.ExchangeProblem;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;

/** F73: the employer service hands out the open jobs as a file, and takes in files of others. */
@Route(value = PublicJobLinks.EXCHANGE, layout = StaffLayout.class)
@Menu(title = "jobexchange.exchange.menu", icon = "SYNC", order = 45)
@RolesAllowed(Roles.EMPLOYER_SERVICE)
class ExchangeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 100;
    private static final Set<ExchangeField> DAYS =
            EnumSet.of(ExchangeField.START, ExchangeField.UNTIL, ExchangeField.EXPIRES);

    private final transient ExchangeDesk desk;
    private final Div told = new Div();
    private final Div report = new Div();

    ExchangeView(ExchangeDesk desk) {
        this.desk = desk;
        getContent().addClassNames("exchange", "stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobexchange.exchange.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle()).lead(getTranslation("jobexchange.exchange.lead")),
                        Notice.care(
                                getTranslation("jobexchange.exchange.unverified"),
                                getTranslation("jobexchange.exchange.unverifiedText")),
                        incoming(),
                        told,
                        report,
                        outgoing());
    }

    private Component outgoing() {
        var buttons = new Div(
                download("csv", "text/csv;charset=UTF-8", desk::csv), download("xml", "application/xml", desk::xml));
        buttons.addClassNames("row", "wrap");
        var card = new Section(
                new H2(getTranslation("jobexchange.out.title")),
                new Paragraph(getTranslation("jobexchange.out.text")),
                buttons);
        card.addClassNames("card", "stack");
        return card;
    }

    private Component download(String kind, String type, Supplier<byte[]> file) {
        var link = new LinkButton(getTranslation("jobexchange.out." + kind), IconName.DOWNLOAD, "");
        var name = getTranslation("jobexchange.out.file") + "." + kind;
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var content = file.get();
            return new DownloadResponse(new ByteArrayInputStream(content), name, type, content.length);
        }));
        return link;
    }

    private Component incoming() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".txt", ".xml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(desk.maxBytes());
        upload.setUploadButton(new SecondaryButton(getTranslation("jobexchange.in.choose"), IconName.ADD, () -> {}));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("jobexchange.in.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(problem(ExchangeProblem.TOO_LARGE))
                        .setIncorrectFileType(problem(ExchangeProblem.UNKNOWN_KIND))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", done -> upload.clearFileList());
        var card = new Section(
                new H2(getTranslation("jobexchange.in.title")),
                new Paragraph(getTranslation("jobexchange.in.text")),
                upload);
        card.addClassNames("card", "stack");
        return card;
    }

    /** Takes no more into memory than a file may have, whatever the browser promises. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (var content = event.getInputStream()) {
            file = content.readNBytes(desk.maxBytes() + 1);
        }
        event.getUI().access(() -> take(file));
    }

    /** Takes a file in, or says why it cannot be read. */
    void take(byte[] file) {
        report.removeAll();
        switch (desk.importFile(file)) {
            case Refused(var problem) -> refuse(problem(problem));
            case Imported imported -> {
                report.add(report(imported));
                tell(Notice.good(
                        getTranslation("jobexchange.in.done", imported.added()),
                        getTranslation("jobexchange.in.doneText", imported.known())));
            }
        }
    }

    private Component report(Imported imported) {
        var card = new Section(new H2(getTranslation("jobexchange.report.title")));
        card.addClassNames("card", "stack");
        if (imported.notes().isEmpty() && imported.unknown().isEmpty()) {
            card.add(new Paragraph(getTranslation("jobexchange.report.nothing")));
        }
        if (!imported.notes().isEmpty()) {
            card.add(
                    new H3(getTranslation("jobexchange.report.notes")),
                    list(imported.notes().stream().flatMap(this::words).toList()));
            if (imported.notes().stream()
                    .flatMap(note -> note.unreadable().stream())
                    .anyMatch(DAYS::contains)) {
                card.add(new Paragraph(getTranslation("jobexchange.report.days")));
            }
        }
        if (!imported.unknown().isEmpty()) {
            card.add(
                    new H3(getTranslation("jobexchange.report.unknown")),
                    list(imported.unknown().entrySet().stream()
                            .map(one -> getTranslation("jobexchange.report.times", one.getKey(), one.getValue()))
                            .toList()));
        }
        return card;
    }

    private Component list(List<String> lines) {
        var list = new UnorderedList();
        list.addClassName("exchange-notes");
        lines.stream().limit(SHOWN).map(ListItem::new).forEach(list::add);
        if (lines.size() > SHOWN) {
            list.add(new ListItem(getTranslation("jobexchange.report.more", lines.size() - SHOWN)));
        }
        return list;
    }

    private Stream<String> words(Note note) {
        var open = note.employer().isEmpty() && note.unreadable().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(open(note));
        var unfair = note.unfair().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(
                        getTranslation("jobexchange.report.unfair", note.title(), String.join(", ", note.unfair())));
        return Stream.concat(open, unfair);
    }

    private String open(Note note) {
        var fields = note.unreadable().stream()
                .sorted()
                .map(field -> getTranslation("enum.ExchangeField." + field))
                .collect(Collectors.joining(", "));
        if (note.employer().isEmpty()) {
            return getTranslation("jobexchange.report.unreadable", note.title(), fields);
        }
        return fields.isEmpty()
                ? getTranslation("jobexchange.report.employer", note.title(), note.employer())
                : getTranslation("jobexchange.report.both", note.title(), note.employer(), fields);
    }

    private void refuse(String reason) {
        tell(Notice.stop(
                getTranslation("jobexchange.in.refused"), reason + " " + getTranslation("jobexchange.in.kept")));
    }

    private String problem(ExchangeProblem problem) {
        return getTranslation("enum.ExchangeProblem." + problem);
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }
}
