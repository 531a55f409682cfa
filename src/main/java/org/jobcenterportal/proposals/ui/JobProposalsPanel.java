package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.ui.JobPanel;
import org.jobcenterportal.proposals.ProposalLists;
import org.jobcenterportal.proposals.ProposalRow;

/** Beside a job: who was proposed for it and how it goes on; nothing while nobody was. */
@SpringComponent
class JobProposalsPanel implements JobPanel {

    private final ProposalLists lists;

    JobProposalsPanel(ProposalLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(JobDraft job) {
        var rows = lists.ofJob(job.id());
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Card(rows));
    }

    private static final class Card extends Section {

        private final ProposalStaffWords words = new ProposalStaffWords(this);

        Card(List<ProposalRow> rows) {
            addClassNames("card", "work-card");
            var list = new UnorderedList();
            list.addClassName("assignment-list");
            rows.forEach(row -> list.add(item(row)));
            add(new H2(getTranslation("proposals.panel.title")), list);
        }

        private ListItem item(ProposalRow row) {
            var text = new Div(new Anchor(ProposalLinks.one(row.id()), words.who(row)));
            text.addClassName("assignment-words");
            return new ListItem(text, words.badge(row.state()).bare());
        }
    }
}
