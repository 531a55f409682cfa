package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationCode;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.ReceiptCheck;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F57: anybody checks a receipt: what kind of step it confirms and when, and nothing else. */
@Route(value = AppointmentLinks.RECEIPT, layout = PublicLayout.class)
@AnonymousAllowed
class CheckReceiptView extends Composite<Div> {

    private static final int LONGEST = 40;

    private final Receipts receipts;
    private final TextField code = new TextField();
    private final Div told = new Div();

    CheckReceiptView(Receipts receipts) {
        this.receipts = receipts;
        code.setLabel(getTranslation("appointments.receipt.code"));
        code.setHelperText(getTranslation("appointments.receipt.codeHint"));
        code.setMaxLength(LONGEST);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setManualValidation(true);
        code.addValueChangeListener(change -> code.setInvalid(false));
        var check = new PrimaryButton(getTranslation("appointments.receipt.check"), this::check);
        check.addClickShortcut(Key.ENTER).listenOn(code).resetFocusOnActiveElement();
        var privacy = new Paragraph(getTranslation("appointments.receipt.privacy"));
        privacy.addClassNames("small", "muted");
        var form = new Div(code, new Div(check));
        form.addClassNames("stack", "contact-fields");
        getContent().addClassNames("wide", "booked", "stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.receipt.title"))
                                .lead(getTranslation("appointments.receipt.lead")),
                        form,
                        told,
                        privacy);
    }

    private void check() {
        told.removeAll();
        var problem = problem(code.getValue());
        code.setErrorMessage(problem.orElse(""));
        code.setInvalid(problem.isPresent());
        if (problem.isPresent()) {
            code.focus();
        } else {
            answer();
        }
    }

    /** What cannot be a receipt at all is said at the field and counts as no attempt. */
    private Optional<String> problem(String typed) {
        if (typed.isBlank()) {
            return Optional.of(getTranslation("appointments.receipt.missing"));
        }
        return ConsultationCode.read(typed)
                .map(ofConsultation -> getTranslation("appointments.receipt.ofConsultation"));
    }

    private void answer() {
        var from = VaadinRequest.getCurrent() == null
                ? ""
                : VaadinRequest.getCurrent().getRemoteAddr();
        var notice = switch (receipts.check(code.getValue(), from)) {
            case ReceiptCheck.Genuine(var genuine, var kind, var at) ->
                Notice.good(
                        getTranslation("appointments.receipt.genuine", genuine.value()),
                        getTranslation(
                                "appointments.receipt.what",
                                getTranslation(kind),
                                Formats.here().fullDateWithYear(OfficeTime.dayOf(at)),
                                Formats.here().time(at)));
            case ReceiptCheck.Unknown unknown ->
                Notice.care(
                        getTranslation("appointments.receipt.unknown"),
                        getTranslation("appointments.receipt.unknownText"));
            case ReceiptCheck.TooMany tooMany ->
                Notice.care(
                        getTranslation("appointments.receipt.tooMany"),
                        getTranslation("appointments.receipt.tooManyText"));
        };
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }
}
