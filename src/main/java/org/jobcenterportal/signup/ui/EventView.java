package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.Interpreting;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.shell.Picture;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.signup.EventWindow;
import org.jobcenterportal.signup.EventWindow.Announced;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;

/** F59, F60, F64: everybody reads what an event is, when and where, and takes places in one go. */
@Route(value = EventLinks.EVENT, layout = PublicLayout.class)
@AnonymousAllowed
class EventView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EventWindow window;
    private final SignUpParts parts;
    private final Aside beside = new Aside();
    private String title = "";

    EventView(EventWindow window, SignUpParts parts) {
        this.window = window;
        this.parts = parts;
        beside.addClassName("stack");
        beside.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("event-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(window.find(EventLinks.slug(event.getRouteParameters())).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Announced announced) {
        var event = announced.event();
        var text = event.texts().in(getLocale());
        title = text.title();
        var hero = new Div(Picture.way());
        hero.addClassName("event-hero");
        var head = new Div(
                new LinkButton(getTranslation("signup.event.all"), IconName.BACK, EventLinks.FIND).quiet(),
                new PageHeader(text.title())
                        .above(EventWords.on(this).kind(event.kind()))
                        .lead(text.summary()),
                facts(event));
        head.addClassName("stack");
        if (event.isVoluntary()) {
            head.add(new Seal(new Voluntary()));
        }
        var words = new Article(head, body(event, text.body()));
        words.addClassNames("stack", "far");
        inGermanUnlessWritten(event, words);
        beside.removeAll();
        beside.add(parts.signUp(announced, () -> again(event)));
        var both = new Div(words, beside);
        both.addClassNames("with-aside", "event-both");
        var content = new Div(both);
        content.addClassNames("wide", "event-pages");
        getContent().removeAll();
        getContent().add(hero, content);
    }

    private void again(EventCard event) {
        window.find(event.slug()).ifPresent(this::show);
        BrowserActions.focusWhenDrawn(beside);
    }

    /** Whoever has it read aloud hears German words as German. */
    private void inGermanUnlessWritten(EventCard event, Component words) {
        if (Language.of(getLocale()) == Language.ENGLISH && event.texts().languageFor(getLocale()) == Language.GERMAN) {
            words.getElement().setAttribute("lang", "de");
        }
    }

    private Component facts(EventCard event) {
        var words = EventWords.on(this);
        var day = new Span(Formats.here().fullDate(event.when().day()));
        day.addClassName("strong");
        var facts = new UnorderedList(
                line(IconName.CALENDAR, day, new Span(words.time(event))), line(IconName.PIN, place(event)));
        facts.add(line(IconName.TRANSLATE, languages(event)));
        if (event.partner() != null) {
            facts.add(line(IconName.HANDSHAKE, new Span(getTranslation("signup.event.partner", event.partner()))));
        }
        event.childcare()
                .ifPresent(care -> facts.add(line(
                        IconName.CHILD,
                        new Span(getTranslation(
                                "signup.event.childcare",
                                words.age(care.fromMonths()),
                                words.age(care.toYears() * 12))))));
        facts.addClassName("event-facts");
        return facts;
    }

    private static ListItem line(IconName icon, Component... lines) {
        var words = new Div();
        for (var line : lines) {
            words.add(new Div(line));
        }
        return new ListItem(new Icon(icon), words);
    }

    private Component[] place(EventCard event) {
        var name = new Span(EventWords.on(this).place(event.place()));
        return event.place() instanceof EventPlace.OnSite
                ? new Component[] {
                    name,
                    new Anchor(
                            EventLinks.event(event) + "#" + EventLinks.WAY_THERE,
                            getTranslation("signup.event.way-link"))
                }
                : new Component[] {name, new Span(getTranslation("signup.event.online"))};
    }

    private Component languages(EventCard event) {
        var words = EventWords.on(this);
        var spoken = new Span(String.join(
                ", ", event.languages().stream().map(words::language).sorted().toList()));
        if (event.interpreting().isEmpty()) {
            return spoken;
        }
        var all = new Span(spoken, new Span(", " + getTranslation("signup.event.interpreting") + " "));
        var tags = event.interpreting().stream().map(Interpreting::language).toList();
        for (int each = 0; each < tags.size(); each++) {
            if (each > 0) {
                all.add(new Span(each == tags.size() - 1 ? " " + getTranslation("signup.event.and") + " " : ", "));
            }
            all.add(words.ownName(tags.get(each)));
        }
        return all;
    }

    private Component body(EventCard event, String text) {
        var about = new Section(new H2(getTranslation("signup.event.about")));
        for (var paragraph : text.split("\\n\\s*\\n")) {
            about.add(new Paragraph(paragraph.strip()));
        }
        about.addClassNames("stack", "close", "event-words");
        if (!(event.place() instanceof EventPlace.OnSite house)) {
            return about;
        }
        var way = new Section(
                new H2(getTranslation("signup.event.way")),
                new Paragraph(house.name() + ", " + house.address().oneLine()));
        if (house.wayThere() != null) {
            way.add(new Paragraph(house.wayThere()));
        }
        way.add(new Paragraph(
                getTranslation(house.isBarrierFree() ? "signup.event.step-free" : "signup.event.with-steps")));
        way.setId(EventLinks.WAY_THERE);
        way.addClassNames("stack", "close", "event-words");
        var both = new Div(about, way);
        both.addClassNames("stack", "far");
        return both;
    }
}
