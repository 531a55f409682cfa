package org.jobcenterportal.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Knows before a page is built whether it will be "not found", so that the answer's status says so too. */
@Component
@InternalUse
class KnownPages {

    private final NavigationAccessControl access;

    KnownPages(NavigationAccessControl access) {
        this.access = access;
    }

    boolean mayBeShown(VaadinServletRequest request) {
        var service = (VaadinServletService) request.getService();
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        var target = service.getRouter().getRegistry().getNavigationRouteTarget(path);
        if (!target.hasTarget()) {
            return false;
        }
        var view = target.getRouteTarget().getTarget();
        var verdict = access.checkAccess(access.createNavigationContext(view, path, service, request), true);
        return switch (verdict.decision()) {
            case ALLOW, NEUTRAL -> true;
            case DENY, REJECT -> false;
        };
    }
}
