package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.chains.ChainDesk;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;

/** In the case file: at which station of her chain somebody is, for those who may know. */
@SpringComponent
class ChainCard implements CaseCard {

    private final ChainDesk desk;
    private final CitizenDirectory citizens;

    ChainCard(ChainDesk desk, CitizenDirectory citizens) {
        this.desk = desk;
        this.citizens = citizens;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var person = new PersonId(file.person());
        if (desk.patterns(person).isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassNames("card", "work-card");
        var head = new Div(new H2(section.getTranslation("chains.card.title")));
        head.addClassName("card-head");
        var chain = desk.of(person);
        var words = chain.map(page -> page.chain()
                        .current()
                        .or(() -> page.chain().next())
                        .map(station -> section.getTranslation(
                                "chains.card.line",
                                section.getTranslation("chains.station." + station.key()),
                                section.getTranslation(
                                        "enum.StationStatus." + station.status().name())))
                        .orElse(section.getTranslation("chains.head.nothing")))
                .orElse(section.getTranslation("chains.card.none"));
        var number = citizens.numbers(List.of(person)).get(person);
        section.add(
                head,
                new Paragraph(words),
                new LinkButton(section.getTranslation("chains.card.open"), IconName.TRAIN, ChainLinks.one(number))
                        .compact());
        return Optional.of(section);
    }
}
