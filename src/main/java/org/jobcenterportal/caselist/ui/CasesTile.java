package org.jobcenterportal.caselist.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.IconName;

/** The door from the start page of those who have cases to their list. */
@SpringComponent
class CasesTile implements StartTile {

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.TEAM_LEAD);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public IconName icon() {
        return IconName.FAMILY;
    }

    @Override
    public String titleKey() {
        return "caselist.tile.title";
    }

    @Override
    public String textKey() {
        return "caselist.tile.text";
    }

    @Override
    public String actionKey() {
        return "caselist.tile.action";
    }

    @Override
    public String route() {
        return CaseListLinks.CASES;
    }
}
