package org.jobcenterportal.transit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
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
import java.time.Clock;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.transit.StopAdministration;
import org.jobcenterportal.transit.StopImport.Imported;
import org.jobcenterportal.transit.StopImport.Refused;
import org.jobcenterportal.transit.StopProblem;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** F71: administration brings in the dated table of stops, and sees which one holds. */
@Route(value = ImportStopsView.ADDRESS, layout = StaffLayout.class)
@Menu(title = "transit.menu", icon = "BUS", order = 916)
@RolesAllowed(Roles.ADMINISTRATION)
class ImportStopsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "intern/haltestellen";

    private static final int SOURCE = 160;

    private final transient StopAdministration administration;
    private final TextField source;
    private final DayPicker asOf;
    private final Div told = new Div();
    private final Div kept = new Div();

    ImportStopsView(StopAdministration administration, Clock clock) {
        this.administration = administration;
        var today = OfficeTime.dayOf(clock.instant());
        asOf = new DayPicker(getTranslation("transit.as-of"), today.minusYears(3), today);
        source = new TextField(getTranslation("transit.source"));
        source.setHelperText(getTranslation("transit.source.hint"));
        source.setMaxLength(SOURCE);
        getContent().addClassNames("transit", "stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("transit.menu");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("transit.lead")), told, kept, bringIn());
        showKept();
    }

    private Component bringIn() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(administration.maxBytes());
        upload.setUploadButton(new SecondaryButton(getTranslation("transit.upload.choose"), IconName.ADD, () -> {}));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("transit.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(problem(StopProblem.TOO_LARGE))
                        .setIncorrectFileType(problem(StopProblem.NO_TEXT))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", done -> upload.clearFileList());
        var fields = new Div(source, asOf);
        fields.addClassName("transit-fields");
        var example = new Code(getTranslation("transit.upload.example"));
        var card = new Section(
                new H2(getTranslation("transit.upload.title")),
                fields,
                new Paragraph(getTranslation("transit.upload.text")),
                example,
                upload);
        card.addClassNames("card", "stack");
        return card;
    }

    /** Takes no more into memory than a table may have, whatever the browser promises. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (var content = event.getInputStream()) {
            file = content.readNBytes(administration.maxBytes() + 1);
        }
        event.getUI().access(() -> take(file));
    }

    /** Puts a table in force, or says why it cannot be. */
    void take(byte[] file) {
        switch (administration.importStops(asOf.getValue(), source.getValue(), file)) {
            case Imported(var lines) -> {
                showKept();
                tell(Notice.good(getTranslation("transit.done"), getTranslation("transit.done.text", lines)));
            }
            case Refused(var problem, var line) -> {
                source.setInvalid(problem == StopProblem.NO_SOURCE && source.isEmpty());
                asOf.setInvalid(problem == StopProblem.NO_SOURCE && asOf.isEmpty());
                refuse(line == 0 ? problem(problem) : getTranslation("transit.refused.line", line, problem(problem)));
            }
        }
    }

    private void showKept() {
        kept.removeAll();
        var found = administration.inForce();
        if (found.isEmpty()) {
            var none = new Div(
                    new EmptyState(IconName.BUS, getTranslation("transit.none"), getTranslation("transit.none.text")));
            none.addClassName("card");
            kept.add(none);
            return;
        }
        var edition = found.get();
        var strip = new FactStrip()
                .fact(getTranslation("transit.source"), edition.source(), "")
                .fact(getTranslation("transit.as-of"), Formats.here().dateWithYear(edition.asOf()), "")
                .fact(getTranslation("transit.lines"), getTranslation("transit.number", edition.lines()), "")
                .fact(
                        getTranslation("transit.brought"),
                        Formats.here().moment(edition.at()),
                        edition.by() == null ? "" : edition.by());
        kept.addClassName("stack");
        kept.add(strip, new QuietButton(getTranslation("transit.take-away"), IconName.CLOSE, this::ask).compact());
    }

    private void ask() {
        new ConfirmDialog(
                        getTranslation("transit.take-away.title"),
                        getTranslation("transit.take-away.text"),
                        getTranslation("transit.take-away"),
                        () -> {
                            administration.takeAway();
                            showKept();
                            tell(Notice.good(getTranslation("transit.taken-away"), ""));
                        })
                .open();
    }

    private void refuse(String reason) {
        tell(Notice.stop(getTranslation("transit.refused"), reason + " " + getTranslation("transit.refused.kept")));
    }

    private String problem(StopProblem problem) {
        return getTranslation("enum.StopProblem." + problem);
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }
}
