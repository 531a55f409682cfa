package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jobcenterportal.events.EventFilter;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.signup.EventWindow.Announced;
import org.jobcenterportal.signup.ui.EventLinks.Search;
import org.jobcenterportal.uikit.CardList;
import org.jobcenterportal.uikit.DateBlock;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Events one below the other, the next first. */
class EventList extends Composite<Div> {

    EventList(List<Announced> events, Search search) {
        getContent().addClassName("stack");
        if (events.isEmpty()) {
            getContent().add(nothing(search));
            return;
        }
        var count = new Paragraph(getTranslation("signup.find.count", events.size()));
        count.addClassNames("muted", "offer-count");
        count.getElement().setAttribute("role", "status");
        var cards = events.stream().map(this::card).toList();
        getContent().add(count, new CardList("event-list", cards, getTranslation("signup.find.all", cards.size())));
    }

    private Component nothing(Search search) {
        var isFiltered = !search.filter().equals(EventFilter.ALL);
        var nothing = new Div(new EmptyState(
                IconName.EVENT,
                getTranslation(isFiltered ? "signup.find.none-fitting" : "signup.find.none"),
                getTranslation(isFiltered ? "signup.find.none-fitting-text" : "signup.find.none-text"),
                isFiltered
                        ? new LinkButton(
                                getTranslation("signup.filter.reset"),
                                IconName.CLOSE,
                                EventLinks.find(search.with(EventFilter.ALL)))
                        : new LinkButton(getTranslation("signup.find.talk"), IconName.CHAT, "beratung")));
        nothing.addClassNames("card", "panel");
        return nothing;
    }

    private ListItem card(Announced announced) {
        var event = announced.event();
        var words = EventWords.on(this);
        var text = event.texts().in(getLocale());
        var link = new Anchor(EventLinks.event(event), text.title());
        link.addClassName("offer-link");
        if (event.texts().languageFor(getLocale()) != Language.of(getLocale())) {
            link.getElement().setAttribute("lang", "de");
        }
        var name = new H2(link);
        name.addClassName("as-h3");
        var when = new Paragraph(words.time(event) + " · " + words.place(event.place()));
        when.addClassName("small");
        var kind = new Paragraph(words.kind(event.kind()));
        kind.addClassNames("small", "muted");
        var about = new Div(kind, name, when, badges(announced));
        about.addClassName("event-about");
        var card = new ListItem(new DateBlock(event.when().day()), about);
        card.addClassNames("card", "offer-card", "event-card");
        return card;
    }

    private Component badges(Announced announced) {
        var badges = new Div(place(announced));
        badges.addClassName("offer-badges");
        var care = announced.room().freeChildcare();
        if (care != null) {
            badges.add(
                    care > 0
                            ? new StatusBadge(Status.GOOD, IconName.CHILD, getTranslation("signup.care.free"))
                            : new StatusBadge(Status.CARE, IconName.CHILD, getTranslation("signup.care.full")));
        }
        return badges;
    }

    private StatusBadge place(Announced announced) {
        if (announced.event().state() == EventState.POSTPONED) {
            return new StatusBadge(Status.CARE, IconName.PAUSE, getTranslation("signup.postponed"));
        }
        if (!announced.takesSignUps()) {
            return new StatusBadge(Status.OPEN, IconName.NO, getTranslation("signup.closed"));
        }
        return announced.room().free() > 0
                ? new StatusBadge(
                        Status.GOOD,
                        IconName.SEAT,
                        getTranslation("signup.places.left", announced.room().free()))
                : new StatusBadge(
                        Status.NOTE,
                        IconName.SEAT,
                        getTranslation(announced.room().kept() > 0 ? "signup.places.kept" : "signup.places.waiting"));
    }
}
