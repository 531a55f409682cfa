package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jobcenterportal.funding.FundingPage;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;

/** Condition by condition: fulfilled, not, or missing; why, by which law of which day, and what would answer it. */
class ConditionList extends UnorderedList {

    private final boolean isOpen;
    private final boolean isProposed;
    private final Consumer<Condition> answer;
    private final Consumer<Condition> takeBack;

    /**
     * @param answer lets somebody answer what nothing stored does
     * @param takeBack takes such an answer back
     */
    ConditionList(FundingPage page, Consumer<Condition> answer, Consumer<Condition> takeBack) {
        this.isOpen = page.check().state().isOpen();
        this.isProposed = page.check().proposed() != null;
        this.answer = answer;
        this.takeBack = takeBack;
        addClassName("funding-lines");
        page.look().conditions().forEach(condition -> add(line(condition)));
    }

    private ListItem line(Condition condition) {
        var name = getTranslation("enum.ConditionKind." + condition.kind());
        var title = new Span(name);
        title.addClassName("funding-condition");
        var words = new Div(
                title,
                FundingWords.note(FundingWords.said(this, condition.said())),
                FundingWords.note(getTranslation(
                        "funding.law-of",
                        FundingWords.paragraphs(condition.rules()),
                        Formats.here().dateWithYear(condition.day()))));
        words.addClassName("funding-words");
        if (!condition.isVerified()) {
            words.add(FundingWords.unverified(this).bare());
        }
        var given = condition.given();
        if (given != null) {
            words.add(FundingWords.note(
                    getTranslation("funding.source", given.source().value())));
        } else if (condition.verdict() == Verdict.UNKNOWN) {
            words.add(FundingWords.note(getTranslation(
                    "funding.answered-by",
                    getTranslation(
                            isForCounsellor(condition)
                                    ? "funding.question.counsellor"
                                    : "funding.paper." + condition.kind()))));
        }
        var line = new ListItem(FundingWords.badge(this, condition.verdict()).bare(), words);
        if (isOpen && condition.isAsked() && !isForCounsellor(condition)) {
            line.add(given == null ? answer(condition, name) : takeBack(condition, name));
        }
        return line;
    }

    /** Of somebody proposed only her counsellor says anything. */
    private boolean isForCounsellor(Condition condition) {
        return isProposed && condition.kind().isAboutPerson();
    }

    private QuietButton answer(Condition condition, String name) {
        var button = new QuietButton(getTranslation("funding.answer"), IconName.EDIT, () -> answer.accept(condition));
        button.setAriaLabel(getTranslation("funding.answerOf", name));
        return button;
    }

    private QuietButton takeBack(Condition condition, String name) {
        var button =
                new QuietButton(getTranslation("funding.takeBack"), IconName.UNDO, () -> takeBack.accept(condition));
        button.setAriaLabel(getTranslation("funding.takeBackOf", name));
        return button;
    }
}
