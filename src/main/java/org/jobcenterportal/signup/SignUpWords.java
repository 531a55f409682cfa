package org.jobcenterportal.signup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.uikit.Texts;

/** The words of what is written about an event, in the language of its reader. */
final class SignUpWords {

    private static final String MAIL = "signup.mail.";
    /** Characters of the way there that a mail tells; the page of the event tells all of it. */
    private static final int WAY = 400;

    private final Texts texts;
    private final Locale locale;
    private final EventCard event;

    SignUpWords(Texts texts, Locale locale, EventCard event) {
        this.texts = texts;
        this.locale = locale;
        this.event = event;
    }

    String text(String key, Object... arguments) {
        return texts.text(locale, MAIL + key, arguments);
    }

    Fact fact(String label, String value) {
        return new Fact(text("fact." + label), value);
    }

    MailContent content(String kind, List<String> paragraphs, List<Fact> facts, URI address) {
        return new MailContent(
                text(kind + ".subject", event.when().start()),
                text(kind + ".preheader"),
                text(kind + ".title"),
                paragraphs,
                facts,
                List.of(new MailAction(text(kind + ".action"), address)),
                event.isVoluntary());
    }

    /** What, when, where and with what. */
    List<Fact> facts(EventRegistration registration) {
        return facts(registration, List.of());
    }

    /** The same with how one gets there, and the code that is asked for at the door. */
    List<Fact> factsForTheDay(EventRegistration registration) {
        var facts = new ArrayList<>(facts(registration, way()));
        facts.add(fact("code", registration.code().value()));
        return facts;
    }

    String when() {
        return text("when", event.when().start(), event.when().end());
    }

    String where() {
        return switch (event.place()) {
            case EventPlace.Online(var name, var link) -> "Online".equalsIgnoreCase(name) ? name : text("online", name);
            case EventPlace.OnSite house -> {
                var place = house.room() == null ? house.name() : house.name() + ", " + house.room();
                yield place + ", " + house.address().oneLine();
            }
        };
    }

    private List<Fact> facts(EventRegistration registration, List<Fact> way) {
        var wish = registration.wish();
        var facts = new ArrayList<Fact>();
        facts.add(fact("what", event.texts().in(locale).title()));
        facts.add(fact("when", when()));
        facts.add(fact("where", where()));
        facts.addAll(way);
        if (wish.companions() > 0) {
            facts.add(fact("places", text("places", wish.places())));
        }
        if (!wish.children().isEmpty()) {
            facts.add(fact("childcare", text("children", wish.children().size())));
        }
        return facts;
    }

    /** How one gets there: known only to who has a place. */
    List<Fact> way() {
        return switch (event.place()) {
            case EventPlace.Online(var name, var link) -> List.of(fact("link", link.toString()));
            case EventPlace.OnSite house -> {
                var way = house.wayThere();
                yield way == null ? List.of() : List.of(fact("way", way.length() > WAY ? way.substring(0, WAY) : way));
            }
        };
    }
}
