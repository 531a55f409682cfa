package org.jobcenterportal.finding.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.jobcenterportal.finding.CaseSearch;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.TopBarTool;

/** Puts the search for cases into the top bar of those who have cases. */
@org.springframework.stereotype.Component
class SearchTool implements TopBarTool {

    private final CaseSearch search;

    SearchTool(CaseSearch search) {
        this.search = search;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD);
    }

    @Override
    public Component create() {
        return new CaseSearchField(search::find);
    }
}
