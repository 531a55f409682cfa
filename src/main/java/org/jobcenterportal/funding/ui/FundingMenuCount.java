package org.jobcenterportal.funding.ui;

import java.util.Set;
import org.jobcenterportal.funding.FundingQuestionDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.MenuCount;
import org.springframework.stereotype.Component;

/** How many questions of the employer service wait for the signed-in colleague, beside the entry of the menu. */
@Component
class FundingMenuCount implements MenuCount {

    /** Who answers them. */
    static final Set<String> HAVE_CASES =
            Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);

    private final FundingQuestionDesk questions;

    FundingMenuCount(FundingQuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public String route() {
        return FundingLinks.LIST;
    }

    @Override
    public Set<String> roles() {
        return HAVE_CASES;
    }

    @Override
    public int count() {
        return questions.countWaiting();
    }

    @Override
    public String textKey() {
        return "funding.count";
    }
}
