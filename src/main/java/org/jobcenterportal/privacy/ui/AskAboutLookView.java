package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jobcenterportal.audit.MatterWords;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.privacy.Look;
import org.jobcenterportal.privacy.Message;
import org.jobcenterportal.privacy.MyData;
import org.jobcenterportal.privacy.QuestionOutcome;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F103: a citizen asks data protection about a look that seems strange to her. */
@Route(value = PrivacyLinks.QUESTION, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class AskAboutLookView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyData data;
    private final MatterWords matters;
    private final Clock clock;
    private final TextArea words = new TextArea(getTranslation("privacy.ask.label"));

    AskAboutLookView(MyData data, MatterWords matters, Clock clock) {
        this.data = data;
        this.matters = matters;
        this.clock = clock;
        words.setHelperText(getTranslation("privacy.ask.hint"));
        words.setMaxLength(Message.LONGEST);
        words.setMinRows(4);
        words.setManualValidation(true);
        words.addClassName("full-width");
        getContent().addClassNames("wide", "my-data", "stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.ask.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var look = PrivacyLinks.entry(event).flatMap(data::look).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("privacy.ask.title")), card(look));
        if (look.canBeAskedAbout()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("privacy.ask.text")),
                            words,
                            new PrimaryButton(getTranslation("privacy.ask.send"), IconName.SEND, () -> send(look))
                                    .fullWidth());
        }
        getContent().add(back());
    }

    private Div card(Look look) {
        var card = new Div(LookList.about(look, new LookWords(this, matters, OfficeTime.dayOf(clock.instant()))));
        card.addClassNames("card", "panel");
        return card;
    }

    private void send(Look look) {
        words.setErrorMessage(getTranslation("privacy.ask.missing"));
        words.setInvalid(!Message.isValid(words.getValue()));
        if (words.isInvalid()) {
            words.focus();
            return;
        }
        var notice = switch (data.ask(look.entry(), new Message(words.getValue()))) {
            case QuestionOutcome.Asked asked ->
                Notice.good(getTranslation("privacy.ask.done"), getTranslation("privacy.ask.doneText"));
            case QuestionOutcome.AskedBefore before ->
                Notice.note(getTranslation("privacy.question.waiting"), getTranslation("privacy.ask.doneText"));
            case QuestionOutcome.Unknown unknown -> throw new NotFoundException();
        };
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("privacy.ask.title")), notice, back());
        notice.focus();
    }

    private LinkButton back() {
        return new LinkButton(getTranslation("privacy.ask.back"), PrivacyLinks.MINE).fullWidth();
    }
}
