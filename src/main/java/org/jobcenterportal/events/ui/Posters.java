package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.EventText;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.LeafletDraft;
import org.jobcenterportal.messaging.LeafletDraft.Part;
import org.jobcenterportal.messaging.LeafletPaper;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Texts;
import org.springframework.web.util.UriUtils;

/** F59: an event on one page to hang up or hand over, with a code that a phone reads; one for each language it is written in. */
@SpringComponent
class Posters {

    /** Characters of title, summary, way and description that one page holds. */
    private static final int PAGE = 1_650;

    private final LeafletPaper paper;
    private final PublicAddress address;
    private final Texts texts;

    Posters(LeafletPaper paper, PublicAddress address, Texts texts) {
        this.paper = paper;
        this.address = address;
        this.texts = texts;
    }

    /** Opens the poster in one of the languages of the event. */
    LinkButton link(Component screen, EventCard event, Language language) {
        var leaflet = poster(event, language);
        var name = event.slug() + "-" + language.tag() + ".pdf";
        var link = new LinkButton(screen.getTranslation("events.poster.open", language.ownName()), IconName.PRINT, "");
        link.setTarget(AnchorTarget.BLANK);
        link.setHref(DownloadHandler.fromInputStream(download -> {
                    var pdf = paper.pdf(leaflet);
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                })
                .inline());
        return link;
    }

    /** Writes a mail about the event in the reader's own program: what the poster says, and where to sign up. */
    LinkButton mail(Component screen, EventCard event, Language language) {
        var poster = poster(event, language);
        var lines = new ArrayList<>(List.of(poster.lead(), ""));
        poster.facts().forEach(fact -> lines.add(fact.label() + ": " + fact.value()));
        lines.addAll(List.of("", poster.scan() + ": " + poster.address()));
        return new LinkButton(
                        screen.getTranslation("events.poster.mail", language.ownName()),
                        IconName.MAIL,
                        "mailto:?subject=" + encoded(poster.title()) + "&body=" + encoded(String.join("\r\n", lines)))
                .quiet();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    LeafletDraft poster(EventCard event, Language language) {
        var locale = language.locale();
        var text = event.texts().in(locale);
        return new LeafletDraft(
                locale,
                text.title(),
                text.summary(),
                List.of(new Part(say(locale, "events.poster.what"), fitting(event, text, locale))),
                facts(event, locale),
                URI.create(address.of("/" + EventLinks.publicPage(event))),
                say(locale, "events.poster.scan"),
                event.isVoluntary() ? say(locale, "uikit.seal.title") : null);
    }

    /** One page holds so much in letters that can be read on a wall; the rest stands on the page to which the code leads. */
    private String fitting(EventCard event, EventText text, Locale locale) {
        var body = text.body();
        var way = event.place() instanceof EventPlace.OnSite house && house.wayThere() != null
                ? house.wayThere().length()
                : 0;
        var room = PAGE - text.title().length() - text.summary().length() - way;
        if (body.length() <= room) {
            return body;
        }
        var start = body.substring(0, room);
        var sentence = Math.max(start.lastIndexOf(". "), start.lastIndexOf(".\n")) + 1;
        var word = start.lastIndexOf(' ');
        var whole = sentence > 0 ? start.substring(0, sentence) : start.substring(0, Math.max(word, 0)) + " …";
        return whole + " " + say(locale, "events.poster.more");
    }

    private List<Fact> facts(EventCard event, Locale locale) {
        var formats = Formats.of(locale, texts);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                say(locale, "events.poster.when"),
                say(
                        locale,
                        "events.poster.when-words",
                        formats.fullDateWithYear(event.when().day()),
                        formats.timeSpan(event.when()))));
        if (event.place() instanceof EventPlace.OnSite house) {
            facts.add(new Fact(
                    say(locale, "events.poster.where"),
                    say(
                            locale,
                            "events.poster.where-words",
                            house.room() == null
                                    ? house.name()
                                    : say(locale, "events.poster.room", house.name(), house.room()),
                            house.address().oneLine())));
            if (house.wayThere() != null) {
                facts.add(new Fact(say(locale, "events.poster.way"), house.wayThere()));
            }
            if (house.isBarrierFree()) {
                facts.add(new Fact(say(locale, "events.poster.house"), say(locale, "events.poster.step-free")));
            }
        } else {
            facts.add(new Fact(say(locale, "events.poster.where"), say(locale, "events.poster.online")));
        }
        event.childcare()
                .ifPresent(care -> facts.add(new Fact(
                        say(locale, "events.poster.childcare"),
                        say(locale, "events.poster.childcare-words", care.fromMonths(), care.toYears()))));
        if (!event.interpreting().isEmpty()) {
            facts.add(new Fact(
                    say(locale, "events.poster.interpreting"),
                    event.interpreting().stream()
                            .map(beside -> Locale.forLanguageTag(beside.language())
                                    .getDisplayLanguage(Locale.of(locale.getLanguage())))
                            .collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }
}
