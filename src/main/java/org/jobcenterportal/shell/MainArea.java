package org.jobcenterportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.uikit.BrowserActions;
import org.jspecify.annotations.Nullable;

/** The place where a view stands: it knows the main heading, which names the page and takes the focus. */
class MainArea extends Main {

    static final String ID = "inhalt";

    private @Nullable HasElement shown;
    private @Nullable String path;
    private boolean replaced;

    MainArea() {
        setId(ID);
        getElement().setAttribute("tabindex", "-1");
        addClassName("main-area");
    }

    void show(@Nullable HasElement view) {
        if (shown != null) {
            shown.getElement().removeFromParent();
            replaced = true;
        }
        shown = view;
        if (view != null) {
            getElement().appendChild(view.getElement());
        }
    }

    /** The name of the page, for the browser's tab and history. */
    String title() {
        var suffix = getTranslation("shell.title.suffix");
        return heading()
                .map(heading ->
                        heading.getElement().getTextRecursively().strip().replaceAll("\\s+", " "))
                .map(heading -> heading + " – " + suffix)
                .orElse(suffix);
    }

    /**
     * After a change of page readers continue at its heading, after the first one at the top of the page; where a page
     * shows something else, they stay where they are, or continue at the heading if that is gone.
     */
    void arrive(String newPath) {
        var isFirst = path == null && !replaced;
        var moved = replaced || path != null && !path.equals(newPath);
        path = newPath;
        replaced = false;
        var start = heading().<Component>map(heading -> heading).orElse(this);
        if (moved) {
            BrowserActions.focus(start);
        } else if (!isFirst) {
            BrowserActions.focusIfLost(start);
        }
    }

    private Optional<H1> heading() {
        var heading = shown instanceof Component view
                ? all(view).filter(H1.class::isInstance).map(H1.class::cast).findFirst()
                : Optional.<H1>empty();
        heading.ifPresent(found -> found.getElement().setAttribute("tabindex", "-1"));
        return heading;
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(MainArea::all));
    }
}
