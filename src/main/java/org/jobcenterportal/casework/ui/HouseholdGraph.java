package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.casework.CaseFile;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.HouseholdDetails;
import org.jobcenterportal.citizens.HouseholdDetails.Member;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The household as a picture: adults above, children below. It is made of lists, which a screen reader reads out. */
class HouseholdGraph extends Composite<Div> {

    private static final int GROWN_UP_YEARS = 15;

    private final CaseFile file;
    private final LocalDate today;
    private final CaseWords words = new CaseWords(this, getLocale());

    HouseholdGraph(CaseFile file, HouseholdDetails household, LocalDate today) {
        var people = household.on(today);
        var hidden = household.hidden();
        this.file = file;
        this.today = today;
        var adults = list(
                "adults", people.stream().filter(member -> !member.isChild()).toList());
        var children = list("children", people.stream().filter(Member::isChild).toList());
        hidden.forEach(role -> (role == HouseholdRole.CHILD ? children : adults).add(hidden()));
        getContent().addClassName("household-graph");
        getContent().setClassName("with-children", children.getComponentCount() > 0);
        getContent().add(adults);
        if (children.getComponentCount() > 0) {
            getContent().add(children);
        }
    }

    private UnorderedList list(String who, List<Member> members) {
        var list = new UnorderedList();
        list.addClassNames("household-row", "household-" + who);
        list.getElement().setAttribute("aria-label", getTranslation("casework.household." + who));
        members.forEach(member -> list.add(box(member)));
        return list;
    }

    private ListItem box(Member member) {
        var person = member.person();
        var title = getTranslation(
                "casework.household.member", person.name().givenName(), words.age(person.birthDate(), today));
        var box = new ListItem(isOwn(member) ? own(title) : link(member, title));
        box.addClassName("household-person");
        box.setClassName("own", isOwn(member));
        var line = new Span(
                member.isChild() && person.birthDate().ageInYearsOn(today) < GROWN_UP_YEARS
                        ? place(member)
                        : brings(member));
        line.addClassNames("household-line", "label");
        box.add(line);
        if (member.isChild() && person.birthDate().ageInYearsOn(today) < GROWN_UP_YEARS) {
            box.add(badge(member));
        }
        return box;
    }

    private boolean isOwn(Member member) {
        return member.person().id().equals(file.person().id());
    }

    private static Component own(String title) {
        var name = new Span(title);
        name.addClassName("household-name");
        name.getElement().setAttribute("aria-current", "true");
        return name;
    }

    private static Component link(Member member, String title) {
        var link = new Anchor(CaseLinks.file(member.person().customerNumber()), title);
        link.addClassName("household-name");
        return link;
    }

    /** "Ausbildung, Anerkennung läuft · Ukrainisch, Deutsch A2". */
    private String brings(Member member) {
        var brought = member.person().qualification();
        var languages = words.languages(member.person());
        if (brought.training() == Training.UNKNOWN) {
            return languages;
        }
        var training = getTranslation("casework.training." + brought.training());
        return brought.recognition() == Recognition.NOT_NEEDED
                ? getTranslation("casework.household.brings", training, languages)
                : getTranslation(
                        "casework.household.bringsFromAbroad",
                        training,
                        getTranslation("casework.recognition." + brought.recognition()),
                        languages);
    }

    private String place(Member child) {
        var care = child.care();
        if (care == null || care.place() == Place.NO) {
            return getTranslation("casework.care.noPlace");
        }
        var kind = getTranslation("casework.care.kind." + care.kind());
        if (!care.hasPlaceOn(today)) {
            return getTranslation("casework.care.placeFrom", kind, care.placeFrom());
        }
        return care.ends() == null
                ? kind
                : getTranslation(
                        "casework.care.placeUntil", kind, Formats.here().bareTime(care.ends()));
    }

    private StatusBadge badge(Member child) {
        var care = child.care();
        return care != null && care.hasPlaceOn(today)
                ? new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("casework.care.cared")).bare()
                : new StatusBadge(
                                Status.CARE,
                                IconName.HOURGLASS,
                                getTranslation(isPromised(care) ? "casework.care.notYet" : "casework.care.without"))
                        .bare();
    }

    private static boolean isPromised(@Nullable CareSituation care) {
        return care != null && care.place() != Place.NO;
    }

    private ListItem hidden() {
        var box = new ListItem(
                new StatusBadge(Status.VAULT, IconName.LOCK, getTranslation("casework.household.hidden")).bare());
        box.addClassName("household-person");
        return box;
    }
}
