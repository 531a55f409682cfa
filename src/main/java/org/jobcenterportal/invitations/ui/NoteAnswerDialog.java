package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.BiConsumer;
import org.jobcenterportal.invitations.AnswerWay;
import org.jobcenterportal.invitations.EventAnswer;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** F55: writes down what somebody says to an invitation by telephone or face to face. */
class NoteAnswerDialog extends Dialog {

    private final RadioButtonGroup<EventAnswer> answer = new RadioButtonGroup<>();
    private final RadioButtonGroup<AnswerWay> way = new RadioButtonGroup<>();

    NoteAnswerDialog(String title, BiConsumer<EventAnswer, AnswerWay> decided) {
        setHeaderTitle(title);
        answer.setLabel(getTranslation("invitations.note.answer"));
        answer.setItems(EventAnswer.COMING, EventAnswer.NOT_COMING);
        answer.setItemLabelGenerator(one -> getTranslation("invitations.note.answer." + one));
        answer.setRequiredIndicatorVisible(true);
        way.setLabel(getTranslation("invitations.note.way"));
        way.setItems(AnswerWay.values());
        way.setItemLabelGenerator(one -> getTranslation("enum.AnswerWay." + one));
        way.setValue(AnswerWay.PHONE);
        var content = new Div(new Paragraph(getTranslation("invitations.note.text")), answer, way);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new QuietButton(getTranslation("invitations.note.back"), this::close),
                        new PrimaryButton(getTranslation("invitations.note.do"), IconName.CHECK, () -> {
                            if (answer.getValue() == null) {
                                answer.setErrorMessage(getTranslation("invitations.note.missing"));
                                answer.setInvalid(true);
                                BrowserActions.focus(answer);
                            } else {
                                close();
                                decided.accept(answer.getValue(), way.getValue());
                            }
                        }));
    }
}
