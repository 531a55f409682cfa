package org.jobcenterportal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** A citizen's own pages at the foot of a phone, wherever she is. */
class CitizenBar extends Nav {

    private final Map<FrameMenu.Entry, Anchor> links = new LinkedHashMap<>();

    CitizenBar(Runnable signOut) {
        addClassNames("citizen-bar");
        setAriaLabel(getTranslation("shell.my-area"));
        FrameMenu.of(CitizenLayout.class).forEach(entry -> links.put(entry, link(entry)));
        links.values().forEach(this::add);
        add(signOut(signOut));
    }

    /** Marks the entry of the page that is shown. */
    void at(String path) {
        FrameMenu.mark(links, path);
    }

    /** The head of a phone's screen has no room for it. */
    private NativeButton signOut(Runnable signOut) {
        var button = new NativeButton("", click -> signOut.run());
        button.add(new Icon(IconName.LOGOUT), new Span(getTranslation("shell.sign-out")));
        return button;
    }

    private Anchor link(FrameMenu.Entry entry) {
        var link = new Anchor(entry.address());
        link.add(new Icon(entry.icon()), new Span(getTranslation(entry.titleKey())));
        return link;
    }
}
