package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.Answer;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jspecify.annotations.Nullable;

/** Three answers of the same size, weight and colour, each with what follows from it. One click acts. */
class AnswerTrio extends Composite<FieldSet> {

    private final Map<Answer, Button> buttons = new EnumMap<>(Answer.class);

    /** @param given what was answered last: marked by a word, not by another look */
    AnswerTrio(@Nullable Answer given, Consumer<Answer> answered) {
        getContent().addClassName("answer-trio");
        getContent().setLegendText(getTranslation("appointments.answer.question"));
        for (var answer : Answer.values()) {
            var button = button(answer, answer == given);
            button.addClickListener(click -> answered.accept(answer));
            buttons.put(answer, button);
            getContent().add(button);
        }
    }

    /** The answer for which the link was opened gets the focus; it is not given by that. */
    void focus(Answer proposed) {
        buttons.get(proposed).focus();
    }

    private Button button(Answer answer, boolean isGiven) {
        var title = new Span(getTranslation("appointments.answer." + answer));
        title.addClassName("answer-title");
        var consequence = new Span(getTranslation("appointments.answer.then." + answer));
        consequence.addClassName("answer-consequence");
        var words = new Span(title, consequence);
        words.addClassName("answer-words");
        var row = new Span(new Icon(icon(answer)), words);
        row.addClassName("answer-row");
        if (isGiven) {
            var mark =
                    new Span(new Icon(IconName.CHECK).small(), new Span(getTranslation("appointments.answer.given")));
            mark.addClassName("answer-mark");
            row.add(mark);
        }
        var button = new Button();
        button.getElement().appendChild(row.getElement());
        button.addClassName("answer");
        return button;
    }

    private static IconName icon(Answer answer) {
        return switch (answer) {
            case COMING -> IconName.CHECK;
            case NOT_COMING -> IconName.NO;
            case CALL_ME -> IconName.PHONE;
        };
    }
}
