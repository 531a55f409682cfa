package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.interviews.RoundBoard;
import org.jobcenterportal.interviews.RoundCard;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.EventTab;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenEvent;

/** F74: on the page of an employer event, the way to its talks and how far they are. */
@SpringComponent
class TalksTab implements EventTab {

    private final RoundBoard board;
    private final Events events;
    private final CurrentUser user;
    private final Clock clock;

    TalksTab(RoundBoard board, Events events, CurrentUser user, Clock clock) {
        this.board = board;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String key() {
        return RoundLinks.TAB;
    }

    @Override
    public String labelKey() {
        return "interviews.tab";
    }

    @Override
    public boolean isShown(OpenEvent event) {
        return event.mayRun()
                && (user.isInRole(Roles.EMPLOYER_SERVICE) || user.isInRole(Roles.TEAM_LEAD))
                && card(event)
                        .filter(found -> found.kind() == EventKind.EMPLOYER_EVENT)
                        .isPresent();
    }

    @Override
    public Component create(OpenEvent event) {
        var id = new EventId(event.event());
        return board.of(id)
                .<Component>map(round -> new Standing(id, round))
                .orElseGet(() -> new None(
                        id,
                        card(event)
                                .filter(found -> found.state().isOpenToChange()
                                        && !found.when().isOverAt(clock.instant()))
                                .isPresent()));
    }

    private Optional<EventCard> card(OpenEvent event) {
        return events.find(new EventId(event.event()));
    }

    /** How far the round is. */
    private static class Standing extends Composite<Section> {

        Standing(EventId event, RoundCard round) {
            var times = round.times();
            getContent().addClassNames("card", "stack");
            getContent()
                    .add(
                            new CardHeading(getTranslation("interviews.tab")),
                            new Div(RoundWords.on(this).badge(round.state())),
                            new FactList()
                                    .fact(
                                            getTranslation("interviews.times.title"),
                                            Formats.here().timeSpan(times.window()))
                                    .fact(getTranslation("interviews.times.minutes"), String.valueOf(times.minutes())),
                            new Div(new LinkButton(
                                            getTranslation("interviews.tab.go"),
                                            IconName.FORWARD,
                                            RoundLinks.round(event))
                                    .primary()));
        }
    }

    private static class None extends Composite<Section> {

        None(EventId event, boolean canBegin) {
            var empty = new EmptyState(
                    IconName.CHAT,
                    getTranslation("interviews.tab.none"),
                    getTranslation(canBegin ? "interviews.tab.noneText" : "interviews.tab.notHere"));
            if (canBegin) {
                empty.add(new LinkButton(getTranslation("interviews.tab.start"), RoundLinks.round(event)).primary());
            }
            getContent().addClassName("card");
            getContent().add(empty);
        }
    }
}
