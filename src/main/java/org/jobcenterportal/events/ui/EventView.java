package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventBoard;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventOutcome;
import org.jobcenterportal.events.EventPage;
import org.jobcenterportal.events.EventRewrite;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.SketchDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EventAside;
import org.jobcenterportal.uikit.EventTab;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.MoreMenu;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.OpenEvent;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.springframework.beans.factory.ObjectProvider;

/** F59, F60, F61, S6: colleagues see how full an event is and run it; other rooms add tabs, facts and buttons. */
@Route(value = EventLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({
    Roles.EQUALITY_OFFICER,
    Roles.TEAM_LEAD,
    Roles.MEASURE_MANAGEMENT,
    Roles.EMPLOYER_SERVICE,
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.OUTREACH,
    Roles.STEERING
})
class EventView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TEXTS = 60;

    private final EventBoard board;
    private final EventDesk desk;
    private final SketchDesk sketches;
    private final Posters posters;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final List<EventTab> tabs;
    private final List<EventAside> asides;
    private final Div main = new Div();
    private PageHeader header = new PageHeader("");
    private String title = "";
    private String shown = "";

    /** A tab as the page shows it. */
    private record Shown(int order, String key, String label, OptionalInt count, Supplier<Component> content) {}

    EventView(
            EventBoard board,
            EventDesk desk,
            SketchDesk sketches,
            Posters posters,
            OfficeCalendar calendar,
            Clock clock,
            ObjectProvider<EventTab> tabs,
            ObjectProvider<EventAside> asides) {
        this.board = board;
        this.desk = desk;
        this.sketches = sketches;
        this.posters = posters;
        this.calendar = calendar;
        this.clock = clock;
        this.tabs = tabs.stream().toList();
        this.asides = asides.stream()
                .sorted(Comparator.comparingInt(EventAside::order))
                .toList();
        main.addClassNames("event-main", "stack");
        main.getElement().setAttribute("role", "region").setAttribute("tabindex", "-1");
        getContent().addClassNames("stack", "staff-events");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = EventLinks.tab(event.getLocation().getQueryParameters());
        show(EventLinks.id(event.getRouteParameters()).flatMap(board::page).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EventPage page) {
        var event = page.event();
        var open = new OpenEvent(event.id().value(), page.mayRun(), () -> changedBeside(event.id()));
        var parts = new EventParts(this, page);
        title = event.texts().in(getLocale()).title();
        var strip = parts.strip();
        asides.forEach(aside -> aside.facts(open).forEach(fact -> strip.fact(fact.label(), fact.value(), fact.note())));
        var all = tabs(page, parts, open);
        var current =
                all.stream().filter(tab -> tab.key().equals(shown)).findFirst().orElse(all.getFirst());
        main.removeAll();
        main.add(current.content().get());
        main.getElement().setAttribute("aria-label", current.label());
        var aside = new Div(new QuotaCard(page));
        aside.addClassNames("event-aside", "stack");
        asides.forEach(one -> one.card(open).ifPresent(aside::add));
        aside.add(parts.news(OfficeTime.dayOf(clock.instant())));
        var columns = new Div(main, aside);
        columns.addClassName("event-columns");
        getContent().removeAll();
        header = header(page, open);
        getContent().add(header);
        note(page);
        if (page.mayRun() && event.state().isOpenToChange()) {
            sketches.rewrite(event.id()).map(this::unsaved).ifPresent(getContent()::add);
        }
        getContent().add(strip, navigation(event.id(), all, current), columns);
    }

    /** What had the focus is gone with what was drawn before: whoever has done a step reads first what has become of it. */
    private void again(EventId id) {
        board.page(id).ifPresent(page -> {
            show(page);
            header.focusHeading();
        });
    }

    /** A tab has changed the event, and whoever works in it stays there. */
    private void changedBeside(EventId id) {
        board.page(id).ifPresent(page -> {
            show(page);
            BrowserActions.focusWhenDrawn(main);
        });
    }

    private PageHeader header(EventPage page, OpenEvent open) {
        var event = page.event();
        var words = EventWords.on(this);
        var head = new PageHeader(title)
                .lead(getTranslation(
                        "events.view.lead", words.when(event), words.place(event.place()), words.of(event.kind())));
        head.addComponentAtIndex(1, words.badge(event.state()));
        head.addComponentAsFirst(crumbs());
        if (page.mayRun() && event.state().isOpenToChange()) {
            head.actions(
                    new LinkButton(getTranslation("events.view.change"), IconName.EDIT, EventLinks.change(event.id())));
        }
        asides.forEach(aside -> head.actions(aside.actions(open).toArray(Component[]::new)));
        if (page.mayRun()) {
            run(page, head);
        }
        return head;
    }

    /** What takes place on a Saturday takes place on the next ones as well, though the office is closed on all of them. */
    private Predicate<LocalDate> usualDays(LocalDate first) {
        return calendar.isClosed(first) ? day -> !calendar.isHoliday(day) : day -> !calendar.isClosed(day);
    }

    /** The way back to the list, and where one is. */
    private Component crumbs() {
        var crumbs = new Nav(
                new Anchor(EventLinks.ALL, getTranslation("events.menu")),
                new Span(getTranslation("events.view.crumbs-of", title)));
        crumbs.addClassNames("crumbs", "muted", "label-size");
        crumbs.setAriaLabel(getTranslation("events.view.crumbs"));
        return crumbs;
    }

    /** What one can do with it as far as it is. */
    private void run(EventPage page, PageHeader head) {
        var event = page.event();
        var id = event.id();
        var more = new MoreMenu(getTranslation("events.view.more", title));
        switch (event.state()) {
            case DRAFT ->
                head.actions(new PrimaryButton(
                        getTranslation("events.write.publish"),
                        IconName.SEND,
                        () -> tell(id, desk.publish(id), "published")));
            case PUBLISHED ->
                more.item(
                        getTranslation("events.view.close"),
                        IconName.LOCK,
                        () -> tell(id, desk.closeRegistration(id), "closed"));
            case REGISTRATION_CLOSED ->
                more.item(
                        getTranslation("events.view.reopen"),
                        IconName.KEY,
                        () -> tell(id, desk.reopenRegistration(id), "reopened"));
            case ENDED ->
                head.actions(new PrimaryButton(
                        getTranslation("events.view.evaluate"),
                        IconName.CHECK,
                        () -> tell(id, desk.evaluate(id), "evaluated")));
            case RUNNING, EVALUATED, POSTPONED, CANCELLED -> {}
        }
        more.item(
                getTranslation("events.repeat.title"),
                IconName.REPEAT,
                () -> new RepeatDialog(
                                event.when().day(),
                                usualDays(event.when().day()),
                                days -> tell(id, desk.repeat(id, days), "repeated"))
                        .open());
        if (event.state() == EventState.PUBLISHED || event.state() == EventState.REGISTRATION_CLOSED) {
            more.item(
                    getTranslation("events.postpone.title"),
                    IconName.PAUSE,
                    () -> new WhyDialog(
                                    "postpone",
                                    page.laterInSeries(),
                                    (why, withLater) -> tell(
                                            id,
                                            withLater ? desk.postponeWithLater(id, why) : desk.postpone(id, why),
                                            "postponed",
                                            withLater ? page.laterInSeries() : 0))
                            .open());
        }
        if (event.state().isOpenToChange() && event.state() != EventState.RUNNING) {
            more.item(
                    getTranslation("events.cancel.title"),
                    IconName.CLOSE,
                    () -> new WhyDialog(
                                    "cancel",
                                    page.laterInSeries(),
                                    (why, withLater) -> tell(
                                            id,
                                            withLater ? desk.cancelWithLater(id, why) : desk.cancel(id, why),
                                            "cancelled",
                                            withLater ? page.laterInSeries() : 0))
                            .open());
        }
        head.actions(more);
    }

    private void tell(EventId id, EventOutcome outcome, String done) {
        tell(id, outcome, done, 0);
    }

    /** @param later how many later ones of its series have gone the same way */
    private void tell(EventId id, EventOutcome outcome, String done, int later) {
        if (outcome instanceof EventOutcome.Saved) {
            Toast.show(getTranslation("events.done." + done, later));
        } else {
            Toast.care(getTranslation("events.done.not"));
        }
        again(id);
    }

    /** What she has typed and not saved waits for her; nobody else sees it. */
    private Notice unsaved(EventRewrite mine) {
        return Notice.note(
                getTranslation("events.rewrite.title"),
                getTranslation("events.rewrite.text", mine.writtenAt()),
                new LinkButton(getTranslation("events.rewrite.go-on"), IconName.EDIT, EventLinks.change(mine.event())),
                new SecondaryButton(getTranslation("events.rewrite.give-up"), () -> {
                    sketches.discardRewrite(mine.event());
                    again(mine.event());
                }));
    }

    private void note(EventPage page) {
        var event = page.event();
        var why = event.note();
        if (why != null && event.state() == EventState.POSTPONED) {
            getContent()
                    .add(Notice.care(getTranslation("events.view.postponed"), why)
                            .with(new Span(getTranslation("events.view.postponed-text"))));
        } else if (why != null) {
            getContent().add(Notice.stop(getTranslation("events.view.cancelled"), why));
        }
    }

    private List<Shown> tabs(EventPage page, EventParts parts, OpenEvent open) {
        var own = Stream.of(
                new Shown(
                        0, "uebersicht", getTranslation("events.view.overview"), OptionalInt.empty(), parts::overview),
                new Shown(
                        TEXTS,
                        "texte",
                        getTranslation("events.view.texts"),
                        OptionalInt.empty(),
                        () -> parts.texts(posters)));
        var others = tabs.stream()
                .filter(tab -> tab.isShown(open))
                .map(tab -> new Shown(
                        tab.order(),
                        tab.key(),
                        getTranslation(tab.labelKey()),
                        tab.count(open),
                        () -> tab.create(open)));
        return Stream.concat(own, others)
                .sorted(Comparator.comparingInt(Shown::order))
                .toList();
    }

    private Component navigation(EventId id, List<Shown> all, Shown current) {
        var nav = new Nav();
        nav.addClassName("view-tabs");
        nav.setAriaLabel(getTranslation("events.view.tabs"));
        all.forEach(tab -> {
            var link = new Anchor(EventLinks.tab(id, tab.key()));
            link.add(new Span(tab.label()));
            tab.count().ifPresent(number -> {
                var count = new Span(Integer.toString(number));
                count.addClassName("muted");
                link.add(count);
            });
            if (tab.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        var bar = new Div(nav);
        bar.addClassName("view-bar");
        return bar;
    }
}
