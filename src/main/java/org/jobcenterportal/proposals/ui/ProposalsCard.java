package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.proposals.ProposalLists;
import org.jobcenterportal.proposals.ProposalRow;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.OpenCase;

/** In the case file: which jobs were proposed to the person and how it goes on; nothing while none was. */
@SpringComponent
class ProposalsCard implements CaseCard {

    private static final int MOST = 5;

    private final ProposalLists lists;

    ProposalsCard(ProposalLists lists) {
        this.lists = lists;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var rows = lists.of(new PersonId(file.person()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Card(rows));
    }

    private static final class Card extends Section {

        private final ProposalStaffWords words = new ProposalStaffWords(this);

        Card(List<ProposalRow> rows) {
            addClassNames("card", "work-card");
            var list = new UnorderedList();
            list.addClassName("assignment-list");
            rows.stream().limit(MOST).forEach(row -> list.add(item(row)));
            add(new H2(getTranslation("proposals.card.title")), list);
        }

        private ListItem item(ProposalRow row) {
            var text = new Div(new Anchor(ProposalLinks.one(row.id()), row.job()), new Span(row.employer()));
            text.addClassName("assignment-words");
            return new ListItem(text, words.badge(row.state()).bare());
        }
    }
}
