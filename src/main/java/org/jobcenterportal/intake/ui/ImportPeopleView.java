package org.jobcenterportal.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.UUID;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.intake.DuplicateChoice;
import org.jobcenterportal.intake.FileReading;
import org.jobcenterportal.intake.FileReading.FileRefusal;
import org.jobcenterportal.intake.IntakeDesk;
import org.jobcenterportal.intake.IntakeMapping;
import org.jobcenterportal.intake.IntakePreview;
import org.jobcenterportal.intake.IntakeProgress;
import org.jobcenterportal.intake.IntakeResult;
import org.jobcenterportal.intake.IntakeTable;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** F112: administration brings people in from a file: upload, columns, preview, take over, and back if it was wrong. */
@Route(value = ImportPeopleView.ADDRESS, layout = StaffLayout.class)
@Menu(title = "intake.menu", icon = "GROUP", order = 910)
@RolesAllowed(Roles.ADMINISTRATION)
class ImportPeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "intern/einlesen";

    private static final String EXAMPLE = "/intake/example.csv";
    private static final int ASK_EVERY_MILLISECONDS = 1_000;

    private final transient IntakeDesk desk;
    private final Div told = new Div();
    private final Div columns = new Div();
    private final Div preview = new Div();
    private final HistoryCard history;
    private @Nullable Registration asking;

    ImportPeopleView(IntakeDesk desk) {
        this.desk = desk;
        this.history = new HistoryCard(desk, this::tell);
        getContent().addClassNames("intake", "stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle()).lead(getTranslation("intake.lead")),
                        upload(),
                        told,
                        columns,
                        preview,
                        history);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stopAsking(detach.getUI());
    }

    private Component upload() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(desk.maxBytes());
        upload.setUploadButton(new SecondaryButton(getTranslation("intake.upload.choose"), IconName.ADD, () -> {}));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("intake.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("enum.FileRefusal.TOO_LARGE"))
                        .setIncorrectFileType(getTranslation("enum.FileRefusal.NO_TABLE"))));
        upload.addFileRejectedListener(rejected -> {
            clear();
            tell(refusal(rejected.getErrorMessage()));
        });
        // its name stands above the columns, and the next file can be chosen at once
        upload.getElement().addEventListener("upload-success", done -> upload.clearFileList());
        var example = new LinkButton(getTranslation("intake.upload.example"), IconName.DOWNLOAD, "").quiet();
        example.setHref(DownloadHandler.forClassResource(
                ImportPeopleView.class, EXAMPLE, getTranslation("intake.upload.exampleFile") + ".csv"));
        var card = new Section(
                new H2(getTranslation("intake.upload.title")),
                new Paragraph(getTranslation("intake.upload.text")),
                upload,
                new Div(example));
        card.addClassNames("card", "stack");
        return card;
    }

    /** Takes no more into memory than a file may have, whatever the browser promises. */
    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        byte[] file;
        try (var content = event.getInputStream()) {
            file = content.readNBytes(desk.maxBytes() + 1);
        }
        event.getUI().access(() -> show(name, file));
    }

    /** Shows what a file contains. */
    void show(String name, byte[] file) {
        clear();
        switch (desk.read(file)) {
            case FileReading.Readable(var table, var suggested) -> showColumns(name, table, suggested);
            case FileReading.Refused(FileRefusal refusal) ->
                tell(refusal(getTranslation("enum.FileRefusal." + refusal)));
        }
    }

    private void showColumns(String name, IntakeTable table, IntakeMapping suggested) {
        var form = new MappingForm(table, suggested);
        var errors = new ErrorSummary();
        var look = new PrimaryButton(getTranslation("intake.columns.look"), IconName.EYE, () -> {
            var problems = form.problems();
            errors.show(problems, form::problems);
            preview.removeAll();
            if (problems.isEmpty()) {
                showPreview(name, table, form.mapping());
            }
        });
        var card = new Section(
                new H2(getTranslation("intake.columns.title")),
                new Paragraph(getTranslation("intake.columns.text", table.rows().size(), name)),
                errors,
                form,
                new Div(look));
        card.addClassNames("card", "stack");
        columns.add(card);
        BrowserActions.bringIntoSight(card);
    }

    private void showPreview(String name, IntakeTable table, IntakeMapping mapping) {
        var found = desk.preview(table, mapping);
        var choice = choice();
        var take = new PrimaryButton(
                getTranslation("intake.preview.take"),
                IconName.CHECK,
                () -> take(name, table, mapping, choice.getValue()));
        choice.addValueChangeListener(change -> take.setEnabled(found.hasSomething(change.getValue())));
        take.setEnabled(found.hasSomething(choice.getValue()));
        var title = new H2(getTranslation("intake.preview.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var card = new Section(title, summary(found));
        card.addClassNames("card", "stack");
        if (!found.duplicates().isEmpty()) {
            card.add(choice);
        }
        if (found.refusedRows() > 0) {
            card.add(new FaultList(found.problems(), found.refusedRows()));
        }
        card.add(new Div(take));
        preview.add(card);
        BrowserActions.focus(title);
    }

    private Component summary(IntakePreview found) {
        return found.fresh() + found.duplicates().size() > 0
                ? Notice.note(
                        getTranslation("intake.preview.fresh", found.fresh(), found.households()),
                        getTranslation(
                                "intake.preview.rest", found.duplicates().size(), found.refusedRows(), found.rows()))
                : Notice.care(getTranslation("intake.preview.nothing"), getTranslation("intake.preview.nothingText"));
    }

    private RadioButtonGroup<DuplicateChoice> choice() {
        var choice = new RadioButtonGroup<DuplicateChoice>();
        choice.setLabel(getTranslation("intake.preview.duplicates"));
        choice.setItems(DuplicateChoice.values());
        choice.setItemLabelGenerator(each -> getTranslation("enum.DuplicateChoice." + each));
        choice.setValue(DuplicateChoice.SKIP);
        return choice;
    }

    private void take(String name, IntakeTable table, IntakeMapping mapping, DuplicateChoice choice) {
        var id = desk.takeOver(name, table, mapping, choice);
        clear();
        var state = new Paragraph();
        state.getElement().setAttribute("role", "status");
        var line = new ProgressLine(
                getTranslation("intake.run.title"), table.rows().size());
        var card = new Section(new H2(getTranslation("intake.run.title")), line, state);
        card.addClassNames("card", "stack");
        preview.add(card);
        watch(id, line, state);
    }

    private void watch(UUID id, ProgressLine line, Paragraph state) {
        var ui = UI.getCurrent();
        ui.setPollInterval(ASK_EVERY_MILLISECONDS);
        asking = ui.addPollListener(poll -> look(ui, id, line, state));
        look(ui, id, line, state);
    }

    private void look(UI ui, UUID id, ProgressLine line, Paragraph state) {
        desk.progress(id).ifPresent(progress -> {
            switch (progress) {
                case IntakeProgress.Running(int done, int all) -> {
                    line.show(done);
                    state.setText(
                            done == 0
                                    ? getTranslation("intake.run.checking")
                                    : getTranslation("intake.run.state", done, all));
                }
                case IntakeProgress.Done(var result) -> finish(ui, done(result));
                case IntakeProgress.Failed failed ->
                    finish(
                            ui,
                            Notice.stop(getTranslation("intake.run.failed"), getTranslation("intake.run.failedText")));
            }
        });
    }

    private void finish(UI ui, Notice notice) {
        stopAsking(ui);
        clear();
        history.show();
        tell(notice);
    }

    private Notice done(IntakeResult result) {
        return Notice.good(
                getTranslation("intake.run.done", result.recorded()),
                getTranslation(
                        "intake.run.doneText",
                        result.households(),
                        result.updated(),
                        result.skipped(),
                        result.refused()));
    }

    private void stopAsking(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }

    private void clear() {
        told.removeAll();
        columns.removeAll();
        preview.removeAll();
    }

    private Notice refusal(String reason) {
        return Notice.stop(
                getTranslation("intake.upload.refused"), reason + " " + getTranslation("intake.upload.kept"));
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }
}
