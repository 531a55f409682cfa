package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jobcenterportal.interviews.NextStep;
import org.jobcenterportal.interviews.TalkResult;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** One talk of an employer: when, where, with whom, and afterwards what came of it with one tap. */
class EmployerTalkCard extends Composite<Article> {

    /** @param record gets the next step; null where there was no talk */
    EmployerTalkCard(TalkRow talk, boolean isBegun, Consumer<@Nullable NextStep> record) {
        var name = talk.guestName();
        var words = new Div(
                new H3(Formats.here().timeSpan(talk.when())),
                new Paragraph(
                        name == null
                                ? getTranslation("interviews.link.person", talk.guestNumber())
                                : getTranslation("interviews.link.named", talk.guestNumber(), name)),
                new Paragraph(talk.place()));
        words.addClassName("talk-words");
        if (talk.interpreting() != null) {
            words.add(new Paragraph(getTranslation(
                    "interviews.mine.talk.interpreter", RoundWords.on(this).language(talk.interpreting()))));
        }
        getContent().addClassNames("card", "stack");
        getContent().add(words);
        if (isBegun) {
            getContent().add(results(talk, record));
        }
    }

    private Component results(TalkRow talk, Consumer<@Nullable NextStep> record) {
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("interviews.link.result"));
        var known = talk.result();
        for (var step : NextStep.values()) {
            chips.add(new Chip(RoundWords.on(this).of(step), null, () -> record.accept(step))
                    .pressed(
                            known.map(TalkResult::nextStep).filter(step::equals).isPresent()));
        }
        chips.add(new Chip(getTranslation("interviews.link.notTaken"), null, () -> record.accept(null))
                .pressed(known.filter(result -> !result.tookPlace()).isPresent()));
        var question = new Paragraph(getTranslation("interviews.link.result"));
        question.addClassName("strong");
        var part = new Div(question, chips);
        part.addClassNames("stack", "close");
        return part;
    }
}
