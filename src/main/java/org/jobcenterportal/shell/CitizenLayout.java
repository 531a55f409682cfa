package org.jobcenterportal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** The frame of a citizen's own pages: the public one, with a bar at the foot of a phone. */
@AnonymousAllowed
public class CitizenLayout extends PublicFrame {

    private final Map<FrameMenu.Entry, Anchor> links = new LinkedHashMap<>();

    CitizenLayout(FrameParts parts) {
        super(parts);
        getContent().addClassName("citizen-frame");
        var bar = new Nav();
        bar.addClassNames("citizen-bar");
        bar.setAriaLabel(getTranslation("shell.my-area"));
        FrameMenu.of(CitizenLayout.class).forEach(entry -> links.put(entry, link(entry)));
        links.values().forEach(bar::add);
        bar.add(signOut(parts));
        complete(bar);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        FrameMenu.mark(links, event.getLocation().getPath());
    }

    /** The head of a phone's screen has no room for it. */
    private NativeButton signOut(FrameParts parts) {
        var button = new NativeButton("", click -> parts.signOut());
        button.add(new Icon(IconName.LOGOUT), new Span(getTranslation("shell.sign-out")));
        return button;
    }

    private Anchor link(FrameMenu.Entry entry) {
        var link = new Anchor(entry.address());
        link.add(new Icon(entry.icon()), new Span(getTranslation(entry.titleKey())));
        return link;
    }
}
