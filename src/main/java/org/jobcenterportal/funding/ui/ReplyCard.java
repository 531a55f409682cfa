package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.funding.FundingQuestion;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** The employer service has asked: the counsellor tells the result of the conditions, or that there is no answer. */
class ReplyCard extends Composite<Section> {

    ReplyCard(FundingQuestion question, Runnable tell, Runnable refuse) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("funding.reply.title")));
        var answered = question.answered();
        if (answered != null) {
            getContent().add(new Paragraph(getTranslation("funding.reply.state." + question.state(), answered.at())));
            return;
        }
        var row = new Div(
                new PrimaryButton(getTranslation("funding.reply.tell"), IconName.SEND, tell),
                new SecondaryButton(getTranslation("funding.reply.refuse"), IconName.CLOSE, refuse));
        row.addClassNames("row", "wrap");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "funding.reply.asked", question.asked().at())),
                        FundingWords.small(getTranslation("funding.reply.text")),
                        row);
    }
}
