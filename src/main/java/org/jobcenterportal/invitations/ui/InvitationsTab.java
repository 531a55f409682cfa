package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.OptionalInt;
import java.util.Set;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.invitations.GroupInviting;
import org.jobcenterportal.invitations.InvitationDesk;
import org.jobcenterportal.invitations.InvitationReplies;
import org.jobcenterportal.uikit.EventTab;
import org.jobcenterportal.uikit.OpenEvent;

/** F55: on the page of an event for citizens, who is invited and what became of it. */
@SpringComponent
class InvitationsTab implements EventTab {

    private static final Set<String> WITH_CASES =
            Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);

    private final InvitationDesk desk;
    private final InvitationReplies replies;
    private final GroupInviting inviting;
    private final Events events;
    private final CurrentUser user;

    InvitationsTab(
            InvitationDesk desk, InvitationReplies replies, GroupInviting inviting, Events events, CurrentUser user) {
        this.desk = desk;
        this.replies = replies;
        this.inviting = inviting;
        this.events = events;
        this.user = user;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String key() {
        return InvitationPages.INVITATIONS_TAB;
    }

    @Override
    public String labelKey() {
        return "invitations.list.title";
    }

    @Override
    public boolean isShown(OpenEvent event) {
        return event.mayRun()
                && events.find(new EventId(event.event()))
                        .filter(found -> !found.kind().forStaff())
                        .isPresent();
    }

    @Override
    public OptionalInt count(OpenEvent event) {
        return OptionalInt.of(desk.counts(new EventId(event.event())).values().stream()
                .mapToInt(Integer::intValue)
                .sum());
    }

    @Override
    public Component create(OpenEvent event) {
        return new InvitationsPanel(
                desk,
                replies,
                inviting,
                WITH_CASES.stream().anyMatch(user::isInRole),
                new EventId(event.event()),
                event.changed());
    }
}
