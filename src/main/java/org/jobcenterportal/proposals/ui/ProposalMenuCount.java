package org.jobcenterportal.proposals.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.proposals.ProposalLists;
import org.jobcenterportal.shell.MenuCount;
import org.springframework.stereotype.Component;

/** How many proposals wait for a move of the signed-in colleague, beside the entry of the menu. */
@Component
class ProposalMenuCount implements MenuCount {

    private final ProposalLists lists;

    ProposalMenuCount(ProposalLists lists) {
        this.lists = lists;
    }

    @Override
    public String route() {
        return ProposalLinks.LIST;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE);
    }

    @Override
    public int count() {
        return lists.waitingForMe();
    }

    @Override
    public String textKey() {
        return "proposals.count";
    }
}
