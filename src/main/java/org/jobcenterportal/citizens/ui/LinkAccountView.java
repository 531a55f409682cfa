package org.jobcenterportal.citizens.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.citizens.AccountLinking;
import org.jobcenterportal.citizens.LinkingOutcome;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** F4: a citizen links her account with the code of a letter and her birth date, and can undo it. */
@Route(value = CitizenLinks.LINK, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class LinkAccountView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 40;

    private final AccountLinking linking;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div told = new Div();
    private final TextField code = field("code", "citizens.link.code", "citizens.link.codeHint");
    private final TextField birthDate = field("bday", "citizens.link.birthDate", "citizens.link.birthDateHint");

    LinkAccountView(AccountLinking linking) {
        this.linking = linking;
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        getContent().addClassNames("wide", "stack", "far");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("citizens.link.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        getContent().removeAll();
        told.removeAll();
        linking.linkedSince().ifPresentOrElse(this::showLinked, this::showForm);
    }

    private void showForm() {
        var send = new PrimaryButton(getTranslation("citizens.link.send"), this::send);
        send.addClickShortcut(Key.ENTER).listenOn(code, birthDate).resetFocusOnActiveElement();
        var form = new Div(code, birthDate, new Div(send));
        form.addClassName("stack");
        var help = new Paragraph(getTranslation("citizens.link.noLetter"));
        help.addClassName("muted");
        getContent()
                .add(
                        new PageHeader(getTranslation("citizens.link.title"))
                                .lead(getTranslation("citizens.link.lead")),
                        told,
                        errors,
                        form,
                        help);
    }

    private void showLinked(Instant since) {
        getContent()
                .add(
                        new PageHeader(getTranslation("citizens.link.linkedTitle"))
                                .lead(getTranslation(
                                        "citizens.link.linkedSince",
                                        Formats.here().fullDateWithYear(OfficeTime.dayOf(since)))),
                        told,
                        new Paragraph(getTranslation("citizens.link.linkedText")),
                        actions());
    }

    private Component actions() {
        var home = new LinkButton(getTranslation("citizens.link.home"), "meine").primary();
        var undo = new SecondaryButton(getTranslation("citizens.link.undo"), this::ask);
        var actions = new Div(home, undo);
        actions.addClassNames("row", "wrap");
        return actions;
    }

    private void ask() {
        var question = new ConfirmDialog(
                getTranslation("citizens.link.undoTitle"),
                getTranslation("citizens.link.undoText"),
                getTranslation("citizens.link.undo"),
                this::undo);
        question.open();
    }

    private void undo() {
        linking.unlink();
        show();
        tell(Notice.good(getTranslation("citizens.link.undone"), getTranslation("citizens.link.undoneText")));
    }

    private void send() {
        told.removeAll();
        var problems = problems();
        errors.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        switch (linking.link(
                code.getValue(), TypedDate.read(birthDate.getValue()).orElseThrow())) {
            case LinkingOutcome.Linked linked -> welcome();
            case LinkingOutcome.AlreadyLinked already -> show();
            case LinkingOutcome.NotRight(int left) ->
                tell(Notice.stop(
                        getTranslation("citizens.link.notRight"), getTranslation("citizens.link.notRightText", left)));
            case LinkingOutcome.TooMany(var again) ->
                tell(Notice.care(
                        getTranslation("citizens.link.tooMany"),
                        getTranslation(
                                "citizens.link.tooManyText", Formats.here().moment(again))));
        }
    }

    private void welcome() {
        show();
        tell(Notice.good(getTranslation("citizens.link.done"), getTranslation("citizens.link.doneText")));
    }

    private List<FieldError> problems() {
        var problems = new ArrayList<FieldError>();
        check(code, code.getValue().isBlank(), "citizens.link.codeMissing", problems);
        check(birthDate, TypedDate.read(birthDate.getValue()).isEmpty(), "citizens.link.birthDateMissing", problems);
        return problems;
    }

    private void check(TextField field, boolean isWrong, String textKey, List<FieldError> problems) {
        field.setInvalid(isWrong);
        field.setErrorMessage(isWrong ? getTranslation(textKey) : "");
        if (isWrong) {
            problems.add(new FieldError(field, field.getLabel() + ": " + getTranslation(textKey)));
        }
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }

    private TextField field(String id, String labelKey, String hintKey) {
        var field = new TextField();
        field.setId(id);
        field.setLabel(getTranslation(labelKey));
        field.setHelperText(getTranslation(hintKey));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }
}
