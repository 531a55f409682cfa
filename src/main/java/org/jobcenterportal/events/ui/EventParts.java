package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventPage;
import org.jobcenterportal.events.EventPage.EventNews;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.Interpreting;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Seal;

/** The parts of the page of an event that this room draws itself. */
record EventParts(Component screen, EventPage page) {

    /** How full it is, in one row; other rooms add to it. */
    FactStrip strip() {
        var event = page.event();
        var capacity = event.capacity();
        var strip = new FactStrip()
                .fact(
                        say("events.fact.taken"),
                        Integer.toString(page.taken()),
                        say("events.fact.admitted", capacity.admitted()))
                .fact(
                        say("events.fact.seats"),
                        Integer.toString(capacity.seats()),
                        say("events.fact.fire-limit", capacity.fireLimit()));
        event.childcare().ifPresent(care -> {
            var places = page.places().get(care.contingent());
            strip.fact(
                    say("events.fact.childcare"),
                    say("events.quotas.taken", places.taken() + places.offered(), places.capacity()),
                    say("events.fact.childcare-ages", care.fromMonths(), care.toYears()));
        });
        if (!event.interpreting().isEmpty()) {
            var confirmed = event.interpreting().stream()
                    .filter(Interpreting::isConfirmed)
                    .count();
            strip.fact(
                    say("events.fact.interpreting"),
                    event.interpreting().stream()
                            .map(Interpreting::language)
                            .map(EventWords.on(screen)::language)
                            .collect(Collectors.joining(", ")),
                    say("events.fact.confirmed", confirmed, event.interpreting().size()));
        }
        return strip;
    }

    /** What it is, when, where and for whom. */
    Component overview() {
        var event = page.event();
        var words = EventWords.on(screen);
        var group = event.targetGroup();
        var facts = new FactList()
                .fact(say("events.form.kind"), words.of(event.kind()))
                .fact(
                        say("events.form.audience"),
                        event.audience() == EventAudience.TARGET_GROUP && group != null
                                ? say("events.view.group", say("enum.TargetGroup." + group))
                                : words.of(event.audience()))
                .fact(say("events.view.when"), words.when(event))
                .fact(say("events.view.sign-up"), Formats.here().moment(event.registrationEnds()))
                .fact(say("events.view.where"), where(event));
        if (event.place() instanceof EventPlace.OnSite house) {
            if (house.wayThere() != null) {
                facts.fact(say("events.form.way"), house.wayThere());
            }
            facts.fact(say("events.view.house"), say("events.view.barrier-free." + house.isBarrierFree()));
        }
        facts.fact(
                say("events.form.languages"),
                event.languages().stream().map(words::language).sorted().collect(Collectors.joining(", ")));
        if (event.partner() != null) {
            facts.fact(say("events.form.partner"), event.partner());
        }
        facts.fact(say("events.view.organiser"), page.organiser());
        var section = new Section(new H2(say("events.view.overview")), facts);
        section.addClassNames("card", "stack");
        if (event.isVoluntary()) {
            section.add(new Seal(new Voluntary()));
        }
        if (event.isAnnounced()) {
            section.add(new Anchor(EventLinks.publicPage(event), say("events.view.public")));
        }
        return section;
    }

    /** The texts in each language, with a poster of each. */
    Component texts(Posters posters) {
        var event = page.event();
        var all = new Div();
        all.addClassName("stack");
        if (event.state() == EventState.DRAFT) {
            var later = new Paragraph(say("events.poster.later"));
            later.addClassNames("muted", "small");
            all.add(later);
        }
        for (var language : Language.values()) {
            var text = event.texts().byLanguage().get(language);
            if (text != null) {
                var body = new Paragraph(text.body());
                body.addClassName("event-body");
                var lead = new Paragraph(text.summary());
                lead.addClassName("event-summary");
                var sheets = new Div();
                sheets.addClassNames("row", "wrap");
                if (leadsToItsPage(event)) {
                    sheets.add(posters.link(screen, event, language));
                }
                if (event.audience() == EventAudience.PUBLIC && event.isAnnounced()) {
                    sheets.add(posters.mail(screen, event, language));
                }
                var section = new Section(new H2(text.title()), lead, body, sheets);
                section.getElement()
                        .setAttribute(
                                "lang",
                                Locale.of(language.locale().getLanguage()).toLanguageTag());
                section.addClassNames("card", "stack");
                all.add(section);
            }
        }
        return all;
    }

    /** Before it is announced, its address may still change; who is invited comes by her invitation, and finds no page. */
    private static boolean leadsToItsPage(EventCard event) {
        return event.isAnnounced() && event.audience() != EventAudience.INVITED;
    }

    /** What happened to it, the latest first. */
    Component news(LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("event-news");
        page.news().forEach(one -> {
            var when = new Span(moment(one, today));
            when.addClassNames("muted", "small");
            list.add(new ListItem(new Span(words(one)), when));
        });
        var section = new Section(new CardHeading(say("events.news")), list);
        section.addClassNames("card", "stack");
        return section;
    }

    private String words(EventNews one) {
        var number = one.number() == null ? 0 : one.number();
        return one.by() == null
                ? say("events.news." + one.what(), number)
                : say("events.news.by", one.by(), say("events.news." + one.what(), number));
    }

    private static String moment(EventNews one, LocalDate today) {
        var day = OfficeTime.dayOf(one.at());
        return day.equals(today)
                ? Formats.here().time(one.at())
                : Formats.here().relativeDay(day, today);
    }

    private String where(EventCard event) {
        var name = EventWords.on(screen).place(event.place());
        return event.place() instanceof EventPlace.OnSite house
                ? say("events.view.where-words", name, house.address().oneLine())
                : name;
    }

    private String say(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}
