package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.audit.MatterWords;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.privacy.CitizenQuestion;
import org.jobcenterportal.privacy.Message;
import org.jobcenterportal.privacy.QuestionDesk;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** F103: data protection answers what citizens ask about looks at their data. */
@Route(value = PrivacyLinks.QUESTIONS, layout = StaffLayout.class)
@RolesAllowed(Roles.DATA_PROTECTION)
class QuestionsView extends Composite<Div> implements BeforeEnterObserver {

    private final QuestionDesk desk;
    private final MatterWords matters;
    private final Div list = new Div();

    QuestionsView(QuestionDesk desk, MatterWords matters) {
        this.desk = desk;
        this.matters = matters;
        list.addClassName("stack");
        getContent().addClassNames("privacy-desk", "stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("privacy.desk.questions"))
                                .lead(getTranslation("privacy.questions.lead")),
                        new DeskWays(PrivacyLinks.QUESTIONS),
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var questions = desk.all();
        if (questions.isEmpty()) {
            list.add(new EmptyState(IconName.CHECK, getTranslation("privacy.questions.none"), ""));
        }
        questions.forEach(question -> list.add(card(question)));
    }

    private Component card(CitizenQuestion question) {
        var card = new Article(
                new H2(getTranslation(
                        "privacy.questions.title",
                        Formats.here().moment(question.details().askedAt()))),
                new Paragraph(getTranslation(
                        "privacy.questions.words", question.details().words())),
                facts(question));
        card.addClassNames("card", "stack");
        card.add(
                question.details().isAnswered()
                        ? Notice.good(
                                getTranslation("privacy.questions.answered"),
                                question.details().answer())
                        : form(question));
        return card;
    }

    private FactList facts(CitizenQuestion question) {
        var colleague = question.colleague();
        return new FactList()
                .fact(getTranslation("privacy.reason.number"), question.number().readable())
                .fact(
                        getTranslation("privacy.questions.looker"),
                        colleague == null
                                ? getTranslation("privacy.questions.no-colleague")
                                : getTranslation(
                                        "privacy.questions.colleague",
                                        colleague.name().full(),
                                        colleague.function(),
                                        colleague.teamName()))
                .fact(
                        getTranslation("privacy.questions.look"),
                        getTranslation(
                                "privacy.questions.look-at",
                                Formats.here().moment(question.lookedAt()),
                                matters.of(question.matter(), UI.getCurrent().getLocale())));
    }

    private Component form(CitizenQuestion question) {
        var field = new TextArea(getTranslation("privacy.questions.answer"));
        field.setHelperText(getTranslation("privacy.questions.hint"));
        field.setMaxLength(Message.LONGEST);
        field.setManualValidation(true);
        field.addClassName("full-width");
        var send = new SecondaryButton(
                getTranslation("privacy.questions.send"), IconName.SEND, () -> send(question, field));
        var form = new Div(field, new Div(send));
        form.addClassNames("stack", "close");
        return form;
    }

    private void send(CitizenQuestion question, TextArea field) {
        field.setErrorMessage(getTranslation("privacy.note.missing"));
        field.setInvalid(!Message.isValid(field.getValue()));
        if (field.isInvalid()) {
            field.focus();
            return;
        }
        boolean first = desk.answer(question.details().id(), new Message(field.getValue()));
        Toast.show(getTranslation(first ? "privacy.questions.sent" : "privacy.questions.sent-before"));
        show();
    }
}
