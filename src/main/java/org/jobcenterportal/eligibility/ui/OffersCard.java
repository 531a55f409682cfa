package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;

/** In the case file: the way to the offers that fit. They are looked for only when somebody asks. */
@SpringComponent
class OffersCard implements CaseCard {

    private final CitizenDirectory citizens;

    OffersCard(CitizenDirectory citizens) {
        this.citizens = citizens;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var person = new PersonId(file.person());
        return Optional.ofNullable(citizens.numbers(List.of(person)).get(person))
                .map(number -> {
                    var section = new Section();
                    section.addClassNames("card", "work-card");
                    var head = new Div(new H2(section.getTranslation("eligibility.card.title")));
                    head.addClassName("card-head");
                    section.add(
                            head,
                            new Paragraph(section.getTranslation("eligibility.card.text")),
                            new LinkButton(
                                            section.getTranslation("eligibility.card.open"),
                                            IconName.CHECKLIST,
                                            EligibilityLinks.offers(number))
                                    .compact());
                    return section;
                });
    }
}
