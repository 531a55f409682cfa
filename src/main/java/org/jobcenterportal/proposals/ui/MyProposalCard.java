package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jobcenterportal.proposals.MyProposal;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** One job that was proposed to her: what, where, why, how it stands, and the way to answer. */
class MyProposalCard extends Composite<Article> {

    MyProposalCard(MyProposal mine) {
        var words = new MyProposalWords(this);
        var job = new JobWords(this);
        var where = new Paragraph(job.where(mine.opening()));
        where.addClassName("muted");
        getContent().addClassNames("card", "panel", "stack", "close", "my-proposal");
        getContent()
                .add(
                        new H3(words.name(mine)),
                        where,
                        new Paragraph(job.hoursAndPay(mine.opening())),
                        new Div(words.badge(mine)),
                        mine.isHerMove() ? words.reason(mine) : new Paragraph(words.state(mine)),
                        way(mine, words.name(mine)));
    }

    private LinkButton way(MyProposal mine, String name) {
        var words = getTranslation(mine.isHerMove() ? "proposals.mine.answer" : "proposals.mine.look");
        var way = new LinkButton(words, IconName.FORWARD, ProposalLinks.mine(mine.id()));
        way.getElement().setAttribute("aria-label", words + ": " + name);
        return mine.isHerMove() ? way.primary().fullWidth() : way.fullWidth();
    }
}
