package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.proposals.MyProposal;
import org.jobcenterportal.proposals.MyProposals;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalOutcome;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;

/** F80: a citizen reads what is proposed to her and why, says what the employer may know, or declines. */
@Route(value = ProposalLinks.MY_ONE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyProposalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyProposals mine;
    private final MyProposalWords words = new MyProposalWords(this);
    private final JobWords job = new JobWords(this);
    private final Div told = new Div();
    private final Div page = new Div();
    private String title = "";

    MyProposalView(MyProposals mine) {
        this.mine = mine;
        page.addClassNames("stack", "far");
        getContent().addClassNames("wide", "my-page", "stack", "far", "my-proposal-page");
        getContent()
                .add(
                        new Div(new LinkButton(getTranslation("proposals.mine.back"), IconName.BACK, ProposalLinks.MINE)
                                .quiet()),
                        told,
                        page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        var id = ProposalLinks.proposal(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        mine.seen(id);
        show(mine.find(id).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MyProposal one) {
        title = words.name(one);
        page.removeAll();
        page.add(
                new PageHeader(title).lead(job.where(one.opening())),
                why(one),
                new FitLines(one.lines()),
                work(one),
                new MyProposalSteps(one, mine, (outcome, doneKey) -> told(one.id(), outcome, doneKey)),
                law(one));
    }

    private Section why(MyProposal one) {
        return card("proposals.mine.why", words.reason(one), new Paragraph(words.from(one)));
    }

    private Section work(MyProposal one) {
        var tasks = new Paragraph(one.opening().job().tasks());
        tasks.getElement().setAttribute("lang", "de");
        tasks.addClassName("as-written");
        return card("proposals.mine.work", tasks, job.facts(one.opening()));
    }

    /** An answer here has no legal effect; what the law says outside is told by date, and nothing is promised. */
    private Div law(MyProposal one) {
        var law = new Div(new Paragraph(getTranslation("proposals.mine.noEffect")), new Paragraph(words.law(one)));
        law.addClassNames("stack", "close");
        return law;
    }

    private void told(ProposalId id, ProposalOutcome outcome, String doneKey) {
        var now = mine.find(id).orElseThrow(NotFoundException::new);
        show(now);
        var notice = outcome instanceof Done
                ? Notice.good(getTranslation(doneKey), words.state(now))
                : Notice.stop(getTranslation("proposals.mine.refused"), words.refusal(outcome));
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Section card(String titleKey, Component... parts) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.add(parts);
        section.addClassNames("card", "panel", "stack");
        return section;
    }
}
