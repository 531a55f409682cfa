package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.offers.Offer;
import org.jobcenterportal.uikit.CardList;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Offers as cards: what each is, and what decides whether it could suit. Those that one can begin first stand first. */
class OfferList extends Composite<Div> {

    private final Locale reader;
    private final boolean isPart;

    /** As the page itself. */
    OfferList(List<Offer> offers, Locale reader) {
        this(offers, reader, false);
    }

    /** @param isPart whether it stands under a heading of second rank */
    OfferList(List<Offer> offers, Locale reader, boolean isPart) {
        this.reader = reader;
        this.isPart = isPart;
        getContent().addClassNames("stack");
        if (offers.isEmpty()) {
            var nothing = new Div(new EmptyState(
                    IconName.SEARCH,
                    getTranslation("offers.find.none"),
                    getTranslation("offers.find.none-text"),
                    new LinkButton(getTranslation("offers.way.talk"), IconName.CHAT, OfferLinks.CONSULTATION)));
            nothing.addClassNames("card", "panel");
            getContent().add(nothing);
            return;
        }
        var count = new Paragraph(getTranslation("offers.find.count", offers.size()));
        count.addClassNames("muted", "offer-count");
        count.getElement().setAttribute("role", "status");
        var cards = offers.stream().sorted(order()).map(this::card).toList();
        getContent().add(count, new CardList("offer-list", cards, getTranslation("offers.find.more", cards.size())));
    }

    private Comparator<Offer> order() {
        var collator = Collator.getInstance(reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN);
        return Comparator.comparing((Offer offer) ->
                        offer.next().map(run -> run.nextEntry(offer.day())).orElse(LocalDate.MAX))
                .thenComparing(offer -> offer.measure().name(reader), collator);
    }

    private ListItem card(Offer offer) {
        var measure = offer.measure();
        var text = measure.text(reader);
        var link = new Anchor(OfferLinks.offer(measure.key()), text.name());
        link.addClassName("offer-link");
        var name = isPart ? new H3(link) : new H2(link);
        name.addClassName("as-h3");
        var summary = new Paragraph(text.summary());
        var card = new ListItem(name, summary, badges(offer));
        card.addClassNames("card", "offer-card");
        return card;
    }

    private Component badges(Offer offer) {
        var words = OfferWords.on(this);
        var badges = new Div();
        badges.addClassName("offer-badges");
        offer.next()
                .ifPresent(run ->
                        badges.add(new StatusBadge(Status.GOOD, IconName.SEAT, words.beginning(run, offer.day()))));
        var german = offer.measure().german();
        if (german != null) {
            badges.add(new StatusBadge(Status.NOTE, IconName.TRANSLATE, words.atLeast(german)));
        }
        if (offer.hasChildcare()) {
            badges.add(new StatusBadge(Status.GOOD, IconName.CHILD, getTranslation("offers.childcare")));
        }
        offer.parts().stream()
                .sorted()
                .forEach(part -> badges.add(new StatusBadge(Status.OPEN, IconName.CLOCK, words.of(part))));
        return badges;
    }
}
