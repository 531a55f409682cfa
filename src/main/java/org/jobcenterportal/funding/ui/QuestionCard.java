package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.funding.FundingPage;
import org.jobcenterportal.funding.FundingQuestion;
import org.jobcenterportal.proposals.ProposalSubject;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** For somebody proposed: what she has released, and what the counsellor tells of the conditions. */
class QuestionCard extends Composite<Section> {

    /** @param ask asks the counsellor; nothing where the reader cannot */
    QuestionCard(FundingPage page, ProposalSubject subject, boolean mayAsk, Runnable ask) {
        var question = page.question();
        var isOpen = mayAsk && page.check().state().isOpen();
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("funding.question.title")), released(subject));
        if (question == null) {
            getContent().add(new Paragraph(getTranslation("funding.question.text")));
            if (isOpen) {
                getContent()
                        .add(new Div(new PrimaryButton(getTranslation("funding.question.ask"), IconName.CHAT, ask)));
            }
            return;
        }
        getContent().add(new Paragraph(said(question)));
        if (isOpen && !question.isOpen()) {
            getContent()
                    .add(new Div(new SecondaryButton(getTranslation("funding.question.again"), IconName.CHAT, ask)
                            .compact()));
        }
    }

    private String said(FundingQuestion question) {
        var answered = question.answered();
        return answered == null
                ? getTranslation("funding.question.asked", question.asked().at())
                : getTranslation("funding.question.state." + question.state(), answered.at());
    }

    private Div released(ProposalSubject subject) {
        if (subject.released().isEmpty()) {
            return new Div(FundingWords.small(getTranslation("funding.question.nothingReleased")));
        }
        var facts = new FactList();
        subject.released().forEach((item, value) -> facts.fact(getTranslation("enum.ReleasedItem." + item), value));
        return new Div(FundingWords.small(getTranslation("funding.question.released")), facts);
    }
}
