package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.invitations.InvitationDesk;
import org.jobcenterportal.invitations.InvitationState;
import org.jobcenterportal.uikit.EventAside;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenEvent;

/** Beside the tabs of an event for citizens: the honest check, whom nothing reached, and the way to inviting. */
@SpringComponent
class InvitationsAside implements EventAside {

    private final InvitationDesk desk;
    private final Events events;
    private final Clock clock;

    InvitationsAside(InvitationDesk desk, Events events, Clock clock) {
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<EventFact> facts(OpenEvent event) {
        var lost = event.mayRun()
                ? desk.counts(new EventId(event.event())).getOrDefault(InvitationState.UNDELIVERABLE, 0)
                : 0;
        var ui = UI.getCurrent();
        return lost == 0
                ? List.of()
                : List.of(new EventFact(
                        ui.getTranslation("invitations.fact.lost"),
                        Integer.toString(lost),
                        ui.getTranslation("invitations.fact.lostNote")));
    }

    @Override
    public List<Component> actions(OpenEvent event) {
        var id = new EventId(event.event());
        return open(event)
                .<List<Component>>map(found -> List.of(new LinkButton(
                                UI.getCurrent().getTranslation("invitations.invite"),
                                IconName.SEND,
                                InvitationPages.invitations(id))
                        .primary()))
                .orElseGet(List::of);
    }

    /** As long as somebody on the list has not answered. */
    @Override
    public Optional<Component> card(OpenEvent event) {
        var id = new EventId(event.event());
        return open(event)
                .filter(found -> desk.counts(id).entrySet().stream()
                        .anyMatch(count -> !count.getKey().isAnswered() && count.getValue() > 0))
                .flatMap(found -> desk.honesty(id))
                .map(honesty -> new HonestCard(id, honesty));
    }

    private Optional<EventCard> open(OpenEvent event) {
        return event.mayRun()
                ? events.find(new EventId(event.event()))
                        .filter(found -> !found.kind().forStaff() && found.takesSignUpsAt(clock.instant()))
                : Optional.empty();
    }
}
