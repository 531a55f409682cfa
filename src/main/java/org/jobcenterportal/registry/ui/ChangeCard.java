package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;

/** In the case file: the ways to change what is recorded of a person. */
@SpringComponent
class ChangeCard implements CaseCard {

    private final CaseAccess access;
    private final CitizenDirectory citizens;

    ChangeCard(CaseAccess access, CitizenDirectory citizens) {
        this.access = access;
        this.citizens = citizens;
    }

    @Override
    public Place place() {
        return Place.HOUSEHOLD;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var person = new PersonId(file.person());
        var relation = access.require(person);
        return citizens.recorded(person)
                .map(PersonDraft::customerNumber)
                .map(number -> card(number, relation != Relation.GRANTED));
    }

    /** @param maySendLetters a reason for an hour is none for letters that open an account */
    private static Component card(CustomerNumber number, boolean maySendLetters) {
        var card = new Section();
        var ways = new Div(
                link(card, "registry.name.title", IconName.PERSON, RegistryLinks.NAME, number),
                link(card, "registry.profile.title", IconName.EDIT, RegistryLinks.PROFILE, number),
                link(card, "registry.reach.title", IconName.PHONE, RegistryLinks.REACH, number),
                link(card, "registry.household.title", IconName.FAMILY, RegistryLinks.HOUSEHOLD, number),
                link(card, "registry.mandates.title", IconName.HANDSHAKE, RegistryLinks.MANDATES, number),
                link(card, "registry.months.title", IconName.CALENDAR, RegistryLinks.MONTHS, number));
        if (maySendLetters) {
            ways.add(link(card, "registry.access.title", IconName.LOCK, RegistryLinks.ACCESS, number));
        }
        ways.addClassNames("stack", "close", "change-ways");
        card.add(new H2(card.getTranslation("registry.change.title")), ways);
        card.addClassNames("card", "stack", "close");
        return card;
    }

    private static Component link(Section card, String key, IconName icon, String route, CustomerNumber number) {
        return new LinkButton(card.getTranslation(key), icon, RegistryLinks.to(route, number)).quiet();
    }
}
