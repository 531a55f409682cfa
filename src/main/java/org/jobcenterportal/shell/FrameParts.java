package org.jobcenterportal.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.identity.ColourScheme;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.identity.Roles;
import org.springframework.stereotype.Component;

/** Makes the parts of a frame for whoever looks at it. */
@Component
@InternalUse
class FrameParts {

    private final CurrentUser user;
    private final Preferences preferences;
    private final OfficeSettings office;
    private final AuthenticationContext login;
    private final List<TopBarTool> tools;
    private final List<MenuCount> counts;

    FrameParts(
            CurrentUser user,
            Preferences preferences,
            OfficeSettings office,
            AuthenticationContext login,
            List<TopBarTool> tools,
            List<MenuCount> counts) {
        this.user = user;
        this.preferences = preferences;
        this.office = office;
        this.login = login;
        this.tools = tools;
        this.counts = List.copyOf(counts);
    }

    PublicHeader header() {
        return new PublicHeader(user.account(), login::logout);
    }

    Footer footer() {
        return new Footer(office, colours(), user.isSignedIn(), login::logout);
    }

    /** For whoever has pages of her own. */
    Optional<CitizenBar> citizenBar() {
        return user.isInRole(Roles.CITIZEN) ? Optional.of(new CitizenBar(login::logout)) : Optional.empty();
    }

    /** What the rooms put into the top bar of whoever looks. */
    List<com.vaadin.flow.component.Component> tools() {
        return tools.stream()
                .filter(tool -> tool.roles().stream().anyMatch(user::isInRole))
                .map(TopBarTool::create)
                .toList();
    }

    CurrentUser user() {
        return user;
    }

    /** What is counted behind an entry of the menu, for whoever has it. */
    Optional<MenuCount> count(String route) {
        return counts.stream()
                .filter(count ->
                        count.route().equals(route) && count.roles().stream().anyMatch(user::isInRole))
                .findFirst();
    }

    void signOut() {
        login.logout();
    }

    ColourScheme colours() {
        var request = VaadinServletRequest.getCurrent();
        return request == null ? ColourScheme.SYSTEM : preferences.colours(request);
    }
}
