package org.jobcenterportal.employers.ui;

import java.util.Set;
import org.jobcenterportal.employers.EmployerDirectory;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.MenuCount;
import org.springframework.stereotype.Component;

/** How many employers are to be called today, beside the entry of the menu. */
@Component
class EmployerMenuCount implements MenuCount {

    private final EmployerDirectory directory;

    EmployerMenuCount(EmployerDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String route() {
        return EmployerLinks.ALL;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EMPLOYER_SERVICE);
    }

    @Override
    public int count() {
        return directory.callsDue();
    }

    @Override
    public String textKey() {
        return "employers.menu.calls";
    }
}
