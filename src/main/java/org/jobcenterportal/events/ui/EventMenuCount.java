package org.jobcenterportal.events.ui;

import java.util.Set;
import org.jobcenterportal.events.EventBoard;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.MenuCount;
import org.springframework.stereotype.Component;

/** How many events wait to be announced or looked back at, beside the entry of the menu. */
@Component
class EventMenuCount implements MenuCount {

    private final EventBoard board;

    EventMenuCount(EventBoard board) {
        this.board = board;
    }

    @Override
    public String route() {
        return EventLinks.ALL;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT, Roles.EMPLOYER_SERVICE);
    }

    @Override
    public int count() {
        return board.waiting();
    }

    @Override
    public String textKey() {
        return "events.count";
    }
}
