package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;

/** The few things that only the browser can do. The only class that sends scripts: fixed ones, values as parameters. */
public final class BrowserActions {

    private BrowserActions() {}

    /** Leads the focus to a component that can take it, as a heading with tabindex -1. */
    public static void focus(Component target) {
        target.getElement().executeJs("this.focus()");
    }

    /** The same for a component that has only just come onto the screen. */
    public static void focusWhenDrawn(Component target) {
        target.getElement().executeJs("setTimeout(() => this.focus())");
    }

    /** Leads the focus to a component and scrolls so that it can be seen. */
    public static void bringIntoSight(Component target) {
        target.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    /** Opens the browser's print dialog. */
    public static void print(UI ui) {
        ui.getPage().executeJs("window.print()");
    }

    /** Keeps a value in a cookie of the whole portal, as the chosen language. */
    public static void remember(UI ui, String cookie, String value, Duration duration) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + encodeURIComponent($1) + '; path=/; max-age=' + $2"
                                + " + '; samesite=lax' + (location.protocol === 'https:' ? '; secure' : '')",
                        cookie,
                        value,
                        (double) duration.toSeconds());
    }

    /** Loads the page again, as after a change of language. */
    public static void reload(UI ui) {
        ui.getPage().reload();
    }
}
