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

    /** Leads the focus to a component and scrolls so that it can be seen. */
    public static void bringIntoSight(Component target) {
        target.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    /** Opens the browser's print dialog. */
    public static void print(UI ui) {
        ui.getPage().executeJs("window.print()");
    }

    /**
     * Lets a click on the component, or Escape pressed twice, replace this page by another one at once, without a
     * way back. Works in the browser alone, so that a slow server delays nothing.
     */
    public static void leaveQuickly(Component trigger, String address) {
        trigger.getElement().executeJs("""
                const leave = () => window.location.replace($0);
                let pressed = 0;
                const escape = event => {
                    if (event.key !== 'Escape') { pressed = 0; return; }
                    const now = Date.now();
                    if (now - pressed < 1000) leave();
                    pressed = now;
                };
                this.addEventListener('click', event => { event.preventDefault(); leave(); });
                if (window.portalEscape) window.removeEventListener('keydown', window.portalEscape, true);
                window.portalEscape = escape;
                window.addEventListener('keydown', escape, true);
                """, address);
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
