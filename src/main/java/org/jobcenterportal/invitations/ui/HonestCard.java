package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.invitations.HonestLine;
import org.jobcenterportal.invitations.HonestLine.Childcare;
import org.jobcenterportal.invitations.HonestLine.Hours;
import org.jobcenterportal.invitations.HonestLine.Languages;
import org.jobcenterportal.invitations.HonestLine.Places;
import org.jobcenterportal.invitations.Honesty;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** What an honest invitation needs, line by line, and where what is missing can be helped. */
class HonestCard extends Composite<Section> {

    private final EventId event;

    HonestCard(EventId event, Honesty honesty) {
        this.event = event;
        getContent().addClassNames("card", "honest-card");
        var count = new Span(getTranslation(
                "invitations.honest.fulfilled",
                honesty.fulfilled(),
                honesty.lines().size()));
        count.addClassNames("small", "muted");
        var head = new Div(new H2(getTranslation("invitations.honest.title")), count);
        head.addClassName("card-head");
        var list = new UnorderedList();
        list.addClassName("honest-lines");
        honesty.lines().forEach(line -> list.add(item(line)));
        getContent().add(head, list);
        if (!honesty.isHonest()) {
            getContent().add(remedies(honesty.lines()));
        }
    }

    private ListItem item(HonestLine line) {
        var said = new Span(getTranslation(line.isFulfilled() ? "invitations.honest.yes" : "invitations.honest.no"));
        said.addClassName("visually-hidden");
        var mark = new Span(new Icon(line.isFulfilled() ? IconName.CHECK : IconName.CLOSE).small(), said);
        mark.addClassNames("honest-mark", line.isFulfilled() ? "good" : "stop");
        var title = new Span(title(line));
        title.setClassName("strong", !line.isFulfilled());
        var words = new Div(title);
        words.addClassName("honest-words");
        var note = note(line);
        if (!note.isEmpty()) {
            var second = new Span(note);
            second.addClassNames("small", "muted");
            words.add(second);
        }
        return new ListItem(mark, words);
    }

    private String title(HonestLine line) {
        return switch (line) {
            case Places places -> getTranslation("invitations.honest.places", places.free(), places.invitations());
            case Languages languages ->
                languages.isFulfilled()
                        ? getTranslation("invitations.honest.languages")
                        : getTranslation("invitations.honest.languagesMissing", languages.people());
            case Childcare care ->
                care.isFulfilled()
                        ? getTranslation("invitations.honest.childcare")
                        : getTranslation("invitations.honest.childcareMissing", care.children(), care.underThree());
            case Hours hours ->
                hours.isFulfilled()
                        ? getTranslation("invitations.honest.hours")
                        : getTranslation("invitations.honest.hoursMissing", hours.children());
        };
    }

    private String note(HonestLine line) {
        return switch (line) {
            case Places places
            when places.isFulfilled() ->
                getTranslation(places.isLearned() ? "invitations.honest.learned" : "invitations.honest.notLearned");
            case Places places -> getTranslation("invitations.honest.placesMissing", places.tooMany());
            case Languages languages ->
                languages.missing().entrySet().stream()
                        .map(one -> getTranslation(
                                "invitations.honest.language",
                                Locale.forLanguageTag(one.getKey()).getDisplayLanguage(getLocale()),
                                one.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case Childcare care -> care.isFulfilled() ? "" : getTranslation("invitations.honest.notSent");
            case Hours hours ->
                hours.unknown() == 0 ? "" : getTranslation("invitations.honest.hoursUnknown", hours.unknown());
        };
    }

    private Component remedies(List<HonestLine> lines) {
        var buttons = new Div();
        buttons.addClassName("honest-remedies");
        lines.stream()
                .filter(line -> !line.isFulfilled())
                .map(line -> remedy(line).compact())
                .forEach(buttons::add);
        buttons.add(new LinkButton(getTranslation("invitations.honest.otherGroup"), InvitationPages.invitations(event))
                .compact());
        return buttons;
    }

    private LinkButton remedy(HonestLine line) {
        var edit = InvitationPages.edit(event);
        return switch (line) {
            case Places places ->
                new LinkButton(getTranslation("invitations.honest.morePlaces"), InvitationPages.admission(event));
            case Languages languages -> new LinkButton(getTranslation("invitations.honest.moreLanguages"), edit);
            case Childcare care -> new LinkButton(getTranslation("invitations.honest.moreChildcare"), edit);
            case Hours hours -> new LinkButton(getTranslation("invitations.honest.otherHours"), edit);
        };
    }
}
