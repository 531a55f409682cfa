package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.proposals.MyProposal;
import org.jobcenterportal.proposals.MyProposals;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;

/** F80: the jobs that were proposed to the citizen, those first that wait for a word of hers. */
@Route(value = ProposalLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyProposalsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyProposals mine;

    MyProposalsView(MyProposals mine) {
        this.mine = mine;
        getContent().addClassNames("wide", "my-page", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = mine.all();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("proposals.mine.title"))
                        .lead(getTranslation("proposals.mine.lead")));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.WORK,
                            getTranslation("proposals.mine.empty"),
                            getTranslation("proposals.mine.emptyText")));
        }
        add("proposals.mine.waiting", all.stream().filter(MyProposal::isHerMove).toList());
        add(
                "proposals.mine.under-way",
                all.stream()
                        .filter(one -> one.state().isOpen() && !one.isHerMove())
                        .toList());
        add(
                "proposals.mine.over",
                all.stream().filter(one -> !one.state().isOpen()).toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposals.mine.title");
    }

    private void add(String titleKey, List<MyProposal> some) {
        if (!some.isEmpty()) {
            getContent().add(section(titleKey, some));
        }
    }

    private Component section(String titleKey, List<MyProposal> some) {
        var cards = new Div();
        cards.addClassName("my-proposals");
        some.forEach(one -> cards.add(new MyProposalCard(one)));
        var section = new Section(new H2(getTranslation(titleKey)), cards);
        section.addClassName("stack");
        return section;
    }
}
