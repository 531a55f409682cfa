package org.jobcenterportal.interviews.ui;

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
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.interviews.RoundBoard;
import org.jobcenterportal.interviews.RoundDesk;
import org.jobcenterportal.interviews.RoundOutcome;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** F74, S23: the talks of an employer event: prepared, wished for, planned, held. */
@Route(value = RoundLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.EMPLOYER_SERVICE, Roles.TEAM_LEAD})
class RoundView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundBoard board;
    private final RoundDesk desk;
    private final Events events;
    private final RoundPanels panels;
    private final Div page = new Div();
    private final Div told = new Div();
    private @Nullable RoundPart part;

    RoundView(RoundBoard board, RoundDesk desk, Events events, RoundPanels panels) {
        this.board = board;
        this.desk = desk;
        this.events = events;
        this.panels = panels;
        page.addClassName("stack");
        getContent().addClassNames("stack", "talk-page");
        getContent().add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var id = RoundLinks.event(enter.getRouteParameters()).orElseThrow(NotFoundException::new);
        var event = events.find(id)
                .filter(found -> found.kind() == EventKind.EMPLOYER_EVENT)
                .orElseThrow(NotFoundException::new);
        part = RoundLinks.part(enter.getLocation().getQueryParameters()).orElse(null);
        told.removeAll();
        show(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.page.title");
    }

    private void show(EventCard event) {
        page.removeAll();
        var round = board.of(event.id()).flatMap(card -> board.page(card.id()));
        round.ifPresentOrElse(this::show, () -> begin(event));
    }

    /** There is no round yet: its times are the first thing. */
    private void begin(EventCard event) {
        page.add(
                header(event.id(), event).lead(getTranslation("interviews.tab.noneText")),
                told,
                new TimesForm(
                        event.when(),
                        null,
                        null,
                        (times, childcare) -> tell(
                                event.id(),
                                desk.open(event.id(), times, childcare),
                                getTranslation("interviews.told.done"))));
    }

    private void show(RoundPage round) {
        var shown = part == null ? RoundPart.next(round.round().state()) : part;
        var header = header(round.event().id(), round.event())
                .lead(getTranslation(
                        "interviews.page.lead",
                        Formats.here()
                                .shortMoment(round.round().times().window().start()),
                        round.round().times().minutes()));
        header.addComponentAtIndex(1, RoundWords.on(this).badge(round.round().state()));
        page.add(
                header,
                facts(round),
                navigation(round, shown),
                told,
                panels.of(shown, round, (outcome, done) -> tell(round.event().id(), outcome, done)));
    }

    private PageHeader header(EventId id, EventCard event) {
        return new PageHeader(getTranslation("interviews.page.title"))
                .above(event.texts().in(getLocale()).title())
                .actions(new LinkButton(getTranslation("interviews.page.back"), IconName.BACK, RoundLinks.event(id)));
    }

    private Component facts(RoundPage round) {
        var tables =
                round.stands().stream().mapToInt(stand -> stand.tables().size()).sum();
        var wished =
                round.wishes().stream().filter(wish -> wish.eagerness() != null).toList();
        var strip = new FactStrip()
                .fact(
                        getTranslation("interviews.fact.employers"),
                        String.valueOf(round.stands().size()),
                        getTranslation("interviews.fact.tables", tables))
                .fact(
                        getTranslation("interviews.fact.guests"),
                        String.valueOf(round.guests().size()),
                        getTranslation(
                                "interviews.fact.withWishes",
                                wished.stream()
                                        .map(wish -> wish.guest())
                                        .distinct()
                                        .count()))
                .fact(
                        getTranslation("interviews.fact.wishes"),
                        String.valueOf(wished.size()),
                        getTranslation(
                                "interviews.fact.mutual",
                                wished.stream().filter(wish -> wish.isMutual()).count()))
                .fact(
                        getTranslation("interviews.fact.talks"),
                        String.valueOf(round.talks().size()),
                        round.talks().isEmpty()
                                ? getTranslation("interviews.fact.noPlan")
                                : getTranslation(
                                        "interviews.fact.unmet", round.unmet().size()));
        var known = round.talks().stream()
                .map(TalkRow::result)
                .filter(result -> result.isPresent())
                .count();
        if (known > 0) {
            strip.fact(
                    getTranslation("interviews.fact.results"),
                    String.valueOf(known),
                    getTranslation("interviews.fact.open", round.talks().size() - known));
        }
        return strip;
    }

    private Component navigation(RoundPage round, RoundPart shown) {
        var nav = new Nav();
        nav.addClassName("view-tabs");
        nav.setAriaLabel(getTranslation("interviews.page.parts"));
        for (var one : RoundPart.values()) {
            var link = new Anchor(RoundLinks.part(round.event().id(), one));
            link.add(new Span(getTranslation(one.labelKey())));
            if (one == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        var bar = new Div(nav);
        bar.addClassName("view-bar");
        return bar;
    }

    /** Says what became of a step where it is read next, and draws the page as it stands now. */
    private void tell(EventId id, RoundOutcome outcome, String done) {
        var refusal = RoundWords.on(this).refusal(outcome);
        var notice = refusal == null ? Notice.good(done, "") : refusal;
        told.removeAll();
        told.add(notice);
        events.find(id).ifPresent(this::show);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }
}
