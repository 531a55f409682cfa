package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.providing.OwedReport;
import org.jobcenterportal.providing.ParticipantDesk;
import org.jobcenterportal.providing.ProviderReport;
import org.jobcenterportal.providing.ReportDesk;
import org.jobcenterportal.providing.ReportText;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F26: a provider writes a report about a participant, or another edition of one with the reason for it. */
@Route(value = ProviderLinks.WRITE, layout = StaffLayout.class)
@RolesAllowed(Roles.PROVIDER)
class WriteReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportDesk reports;
    private final ParticipantDesk desk;
    private final ProviderWords words = new ProviderWords(this);
    private final TextArea course = area("providing.report.course");
    private final TextArea strengths = area("providing.report.strengths");
    private final TextArea nextStep = area("providing.report.nextStep");
    private final TextArea because = area("providing.report.because");
    private String title = "";

    WriteReportView(ReportDesk reports, ParticipantDesk desk) {
        this.reports = reports;
        this.desk = desk;
        because.setMaxLength(ProviderReport.LONGEST_REASON);
        getContent().addClassNames("stack", "participant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ProviderLinks.assignment(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var dueOn = ProviderLinks.due(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        show(
                id,
                reports.of(id).stream()
                        .filter(owed -> owed.due().dueOn().equals(dueOn))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AssignmentId id, OwedReport owed) {
        var participant = desk.find(id).orElseThrow(NotFoundException::new);
        title = getTranslation("enum.ReportKind." + owed.due().kind());
        var form = new Section(new CardHeading(getTranslation("providing.report.write")));
        form.addClassNames("card", "stack");
        form.add(new Paragraph(getTranslation("providing.report.hint")), course, strengths, nextStep);
        var written = owed.written();
        if (written != null) {
            course.setValue(written.text().course().value());
            strengths.setValue(written.text().strengths().value());
            nextStep.setValue(written.text().nextStep().value());
            form.add(because);
        }
        form.add(new Div(new PrimaryButton(
                getTranslation(written == null ? "providing.report.send" : "providing.report.correct"),
                IconName.SEND,
                () -> send(id, owed))));
        getContent().removeAll();
        var head = new Div(
                new Anchor(ProviderLinks.one(id), getTranslation("providing.report.toOne")),
                new PageHeader(title)
                        .lead(getTranslation(
                                "providing.report.lead",
                                words.who(participant.row().who()),
                                participant.row().run().measure().name(words.locale()),
                                Formats.here().dateWithYear(owed.due().dueOn()))));
        head.addClassName("stack");
        getContent()
                .add(
                        head,
                        Notice.note(
                                getTranslation("providing.month.copy"), getTranslation("providing.report.copyText")),
                        form);
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(Words.MAX);
        area.setMinRows(4);
        area.setManualValidation(true);
        area.setWidthFull();
        return area;
    }

    private void send(AssignmentId id, OwedReport owed) {
        var isCorrection = owed.written() != null;
        var asked = isCorrection ? List.of(course, strengths, nextStep, because) : List.of(course, strengths, nextStep);
        asked.forEach(area -> {
            area.setErrorMessage(getTranslation("providing.report.missing"));
            area.setInvalid(!Words.isValid(area.getValue(), area.getMaxLength()));
        });
        var wrong = asked.stream().filter(TextArea::isInvalid).findFirst();
        if (wrong.isPresent()) {
            wrong.get().focus();
            return;
        }
        var text = Stream.of(course, strengths, nextStep)
                .map(TextArea::getValue)
                .map(Words::new)
                .toList();
        words.tell(
                reports.write(
                        id,
                        owed.due(),
                        new ReportText(text.get(0), text.get(1), text.get(2)),
                        owed.edition(),
                        isCorrection ? because.getValue().strip() : null),
                () -> UI.getCurrent()
                        .navigate(
                                ParticipantView.class,
                                new RouteParameters(
                                        ProviderLinks.ASSIGNMENT, id.value().toString())));
    }
}
