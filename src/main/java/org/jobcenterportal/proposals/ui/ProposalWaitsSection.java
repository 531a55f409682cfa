package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.proposals.MyProposal;
import org.jobcenterportal.proposals.MyProposals;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;

/** The jobs that wait for a word of the citizen, on her start page. */
@SpringComponent
class ProposalWaitsSection implements StartSection {

    private final MyProposals mine;

    ProposalWaitsSection(MyProposals mine) {
        this.mine = mine;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Component> create() {
        var waiting = mine.all().stream().filter(MyProposal::isHerMove).toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(section(waiting));
    }

    private Component section(List<MyProposal> waiting) {
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(section.getTranslation("proposals.mine.waits", waiting.size())));
        waiting.forEach(one -> section.add(new MyProposalCard(one)));
        return section;
    }
}
