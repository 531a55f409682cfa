package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheck;
import org.jobcenterportal.funding.FundingReader;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;

/** In the case file: which support was looked at, how that stands, and the way to a new pre-check. */
@SpringComponent
class FundingCard implements CaseCard {

    private static final int SHOWN = 3;

    private final FundingReader reader;
    private final CitizenDirectory citizens;

    FundingCard(FundingReader reader, CitizenDirectory citizens) {
        this.reader = reader;
        this.citizens = citizens;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var person = new PersonId(file.person());
        var number = citizens.numbers(List.of(person)).get(person);
        var all = reader.of(person);
        var section = new Section();
        section.addClassNames("card", "work-card");
        var head = new Div(new H2(section.getTranslation("funding.card.title")));
        head.addClassName("card-head");
        section.add(head);
        if (all.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("funding.card.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("note-list");
            all.stream().limit(SHOWN).forEach(check -> list.add(item(section, check)));
            section.add(list);
        }
        section.add(
                new LinkButton(section.getTranslation("funding.card.begin"), IconName.EURO, FundingLinks.begin(number))
                        .compact());
        return Optional.of(section);
    }

    private static ListItem item(Section section, FundingCheck check) {
        var link = new Anchor(FundingLinks.one(check.id()), section.getTranslation("enum.FundingKind." + check.kind()));
        var head = new Div(link, FundingWords.badge(section, check.state()).bare());
        head.addClassName("note-head");
        return new ListItem(
                head,
                FundingWords.small(section.getTranslation(
                        "funding.card.line",
                        check.terms().title(),
                        Formats.here().dateWithYear(check.terms().start()))));
    }
}
