package org.jobcenterportal.joboffers.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobBoard;
import org.jobcenterportal.shell.MenuCount;
import org.springframework.stereotype.Component;

/** How many jobs that go on the reader looks after, beside the entry of the menu. */
@Component
class JobMenuCount implements MenuCount {

    private final JobBoard board;

    JobMenuCount(JobBoard board) {
        this.board = board;
    }

    @Override
    public String route() {
        return JobLinks.ALL;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EMPLOYER_SERVICE);
    }

    @Override
    public int count() {
        return board.own();
    }

    @Override
    public String textKey() {
        return "joboffers.count";
    }
}
