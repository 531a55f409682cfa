package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.appointments.AbsenceImport;
import org.jobcenterportal.appointments.AbsenceKind;
import org.jobcenterportal.appointments.AbsencePreview;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** F40: a consultant takes her holidays over from a calendar file, after she has seen what it would close. */
@Route(value = AppointmentLinks.IMPORT, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class ImportAbsencesView extends Composite<Div> implements BeforeEnterObserver {

    private static final String EXTENSION = ".ics";

    private final OwnTimes times;
    private final AbsenceImport imports;
    private final Div preview = new Div();
    private boolean isReadable;

    ImportAbsencesView(OwnTimes times, AbsenceImport imports) {
        this.times = times;
        this.imports = imports;
        getContent().addClassNames("own-times", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var consultant = KeptTimes.get(times, event.getLocation().getQueryParameters())
                .consultant()
                .id();
        preview.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.times.import.title"))
                                .lead(getTranslation("appointments.times.import.lead")),
                        upload(consultant),
                        preview);
    }

    private Component upload(StaffId consultant) {
        var upload = new Upload(UploadHandler.inMemory((metadata, file) -> show(consultant, file)));
        upload.setAcceptedFileTypes(EXTENSION);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(imports.maxBytes());
        upload.setUploadButton(
                new SecondaryButton(getTranslation("appointments.times.import.choose"), IconName.CALENDAR, () -> {}));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("appointments.times.import.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("appointments.times.import.unreadable"))
                        .setIncorrectFileType(getTranslation("appointments.times.import.unreadable"))));
        upload.addFileRejectedListener(rejected -> showUnreadable());
        // a tick beside a file that cannot be read would say that it was taken; and the next file can be chosen at once
        upload.getElement().addEventListener("upload-success", done -> {
            if (!isReadable) {
                upload.clearFileList();
            }
        });
        var card = new Section(upload);
        card.addClassName("card");
        return card;
    }

    /** Shows what a file would close. */
    void show(StaffId consultant, byte[] file) {
        preview.removeAll();
        isReadable = true;
        imports.preview(consultant, file)
                .ifPresentOrElse(found -> preview.add(card(consultant, file, found)), this::showUnreadable);
    }

    private void showUnreadable() {
        isReadable = false;
        preview.removeAll();
        preview.add(Notice.stop(
                getTranslation("appointments.times.import.unreadable"),
                getTranslation("appointments.times.import.unreadableText")));
    }

    private Component card(StaffId consultant, byte[] file, AbsencePreview found) {
        var kind = new Select<AbsenceKind>();
        kind.setLabel(getTranslation("appointments.times.field.kind"));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("enum.AbsenceKind." + each));
        kind.setValue(AbsenceKind.HOLIDAY);
        var list = new UnorderedList();
        list.addClassName("times-list");
        found.lines().forEach(line -> list.add(item(line)));
        var card = new Section(new H2(getTranslation("appointments.times.import.preview", found.fresh())), list, kind);
        card.addClassNames("card", "stack");
        var actions = new Div();
        actions.addClassNames("row", "wrap");
        if (found.fresh() > 0) {
            actions.add(new PrimaryButton(
                    getTranslation("appointments.times.import.take", found.fresh()),
                    () -> take(consultant, file, kind.getValue())));
        }
        actions.add(new LinkButton(
                        getTranslation("appointments.times.back"),
                        AppointmentLinks.timesOf(AppointmentLinks.TIMES, consultant))
                .quiet());
        card.add(actions);
        return card;
    }

    private ListItem item(AbsencePreview.Line line) {
        var title = new Span(new TimesWords(this).stretch(line.slot(), isWholeDays(line.slot())));
        title.addClassName("times-title");
        var item = new ListItem(title);
        if (line.isKnown()) {
            item.add(new StatusBadge(Status.OPEN, IconName.COPY, getTranslation("appointments.times.import.known"))
                    .bare());
        } else if (line.conflicts() > 0) {
            item.add(new StatusBadge(
                            Status.CARE,
                            IconName.WARNING,
                            getTranslation("appointments.times.import.conflicts", line.conflicts()))
                    .bare());
        }
        return item;
    }

    private static boolean isWholeDays(TimeSlot slot) {
        return slot.start().equals(OfficeTime.startOf(slot.day()))
                && slot.end().equals(OfficeTime.startOf(OfficeTime.dayOf(slot.end())));
    }

    private void take(StaffId consultant, byte[] file, AbsenceKind kind) {
        Toast.show(new TimesWords(this).outcome(imports.take(consultant, file, kind)));
        getUI().ifPresent(ui -> AppointmentLinks.openTimes(ui, consultant));
    }
}
