package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Some answers of the same size, weight and colour, each with what follows from it. One click acts. */
public class AnswerTrio extends Composite<FieldSet> {

    private final List<Focusable<?>> answers = new ArrayList<>();
    private Span last = new Span();

    /** @param question what is asked, above the answers */
    public AnswerTrio(String question) {
        getContent().addClassName("answer-trio");
        getContent().setLegendText(question);
    }

    /** An answer that acts at once. */
    public AnswerTrio answer(IconName icon, String answer, String consequence, Runnable action) {
        var button = new Button();
        button.getElement().appendChild(words(icon, answer, consequence).getElement());
        button.addClickListener(click -> action.run());
        return add(button, button);
    }

    /** An answer that leads on. */
    public AnswerTrio way(IconName icon, String answer, String consequence, String href) {
        var link = new Anchor(href, words(icon, answer, consequence));
        return add(link, link);
    }

    /** The answer that was added last is the one that was given: said by a word, not by another look. */
    public AnswerTrio given(String word) {
        var mark = new Span(new Icon(IconName.CHECK).small(), new Span(word));
        mark.addClassName("answer-mark");
        last.add(mark);
        return this;
    }

    /** The answer for which a link was opened gets the focus; it is not given by that. */
    public void focus(int position) {
        answers.get(position).focus();
    }

    private AnswerTrio add(Component answer, Focusable<?> focusable) {
        answer.addClassName("answer");
        answers.add(focusable);
        getContent().add(answer);
        return this;
    }

    private Span words(IconName icon, String answer, String consequence) {
        var title = new Span(answer);
        title.addClassName("answer-title");
        var then = new Span(consequence);
        then.addClassName("answer-consequence");
        var words = new Span(title, then);
        words.addClassName("answer-words");
        last = new Span(new Icon(icon), words);
        last.addClassName("answer-row");
        return last;
    }
}
