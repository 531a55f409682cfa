package org.jobcenterportal.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has no mouse: goes from one thing to the next by Tab and acts where the focus is. She must see where it is,
 * and whatever she does must leave it somewhere.
 */
final class Keyboard {

    private static final int FAR = 120;
    private static final double PATIENCE_MILLIS = 15_000;
    private static final double RING_MILLIS = 100;

    /** How a script finds what has the focus, also inside of components. */
    private static final String FOCUSED = """
            const focused = () => {
                let at = document.activeElement;
                while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                return at && at !== document.body && at !== document.documentElement ? at : null;
            };
            """;

    private static final String FOCUSED_FOR_A_WHILE = "() => {" + FOCUSED + """
                if (!focused()) { window.focusedSince = null; return false; }
                window.focusedSince ??= performance.now();
                const busy = Object.values(window.Vaadin?.Flow?.clients ?? {}).some(one => one.isActive?.());
                if (busy || performance.now() - window.focusedSince < 150) return false;
                window.focusedSince = null;
                return true;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /**
     * Presses Tab until the focus is on something of this role whose name has all these words.
     *
     * @throws AssertionError if it is not reached, or if the focus cannot be seen on the way
     */
    Keyboard reach(AriaRole role, String... words) {
        return reachBy("Tab", role, words);
    }

    /** The same backwards: what stands above. */
    Keyboard reachBack(AriaRole role, String... words) {
        return reachBy("Shift+Tab", role, words);
    }

    /** Downwards in an open menu or list. */
    Keyboard reachBelow(AriaRole role, String... words) {
        return reachBy("ArrowDown", role, words);
    }

    /** Opens the list that has the focus and takes the entry that so begins; without a beginning the first. */
    void take(String beginning) {
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.OPTION).first().waitFor();
        page.keyboard().type(beginning);
        press("Enter");
    }

    /** In place of what stands in the field that has the focus. */
    void replaceBy(String text) {
        page.keyboard().press("Control+A");
        type(text);
    }

    private Keyboard reachBy(String key, AriaRole role, String... words) {
        for (int step = 0; step < FAR; step++) {
            if (isAt(role, words)) {
                return this;
            }
            page.keyboard().press(key);
            requireSight();
        }
        throw new AssertionError(
                "By keyboard nobody reaches the %s %s on %s".formatted(role, List.of(words), page.url()));
    }

    /**
     * Acts where the focus is.
     *
     * @throws AssertionError if the focus is nowhere afterwards
     */
    void press(String key) {
        page.keyboard().press(key);
        requireFocus("after " + key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** What has changed since must have left the focus somewhere, and not for a moment only. */
    void requireFocus(String when) {
        try {
            page.waitForFunction(FOCUSED_FOR_A_WHILE, null, new WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
        } catch (TimeoutError lost) {
            throw new AssertionError("The focus is lost " + when + " on " + page.url(), lost);
        }
    }

    /**
     * Past the last thing of a page the focus is with the browser, and nothing in the page shows it. Where the ring grows,
     * it has a moment for it.
     */
    private void requireSight() {
        var hidden = hidden();
        if (hidden != null) {
            page.waitForTimeout(RING_MILLIS);
            hidden = hidden();
        }
        if (hidden != null) {
            throw new AssertionError("Nobody sees that the focus is on " + hidden + " on " + page.url());
        }
    }

    private @Nullable Object hidden() {
        return page.evaluate("() => {" + FOCUSED + """
                    const at = focused();
                    if (!at) return null;
                    const around = [];
                    const look = one => {
                        around.push(one);
                        if (one.shadowRoot) one.shadowRoot.querySelectorAll('*').forEach(look);
                    };
                    for (let one = at; one && !one.matches('main, nav, header, footer, body');
                            one = one.parentElement ?? one.getRootNode().host) {
                        look(one);
                    }
                    const shows = one => ['', '::before', '::after'].some(part => {
                        const style = getComputedStyle(one, part || null);
                        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                    });
                    const isInSight = one => {
                        const box = one.getBoundingClientRect();
                        return box.width > 0 && box.height > 0
                            && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                    };
                    if (around.some(one => shows(one) && isInSight(one))) return null;
                    return at.outerHTML.slice(0, 200);
                }
                """);
    }

    private boolean isAt(AriaRole role, String... words) {
        return (boolean) page.evaluate("([role, words]) => {" + FOCUSED + """
                    const at = focused();
                    if (!at) return false;
                    const roles = {
                        BUTTON: e => e.matches('button, [role=button]'),
                        LINK: e => e.matches('a[href], [role=link]'),
                        MENUITEM: e => e.matches('[role=menuitem]'),
                        RADIO: e => e.matches('input[type=radio], [role=radio]'),
                        TEXTBOX: e => e.matches('input[type=text], input[type=email], input[type=tel], input:not([type]), textarea'),
                        SPINBUTTON: e => e.matches('input[type=number]'),
                        GRIDCELL: e => e.matches('[role=gridcell]'),
                        CHECKBOX: e => e.matches('input[type=checkbox]'),
                    };
                    if (!roles[role](at)) return false;
                    const labels = at.labels ? [...at.labels].map(label => label.textContent) : [];
                    const host = at.closest('vaadin-radio-button, vaadin-checkbox, vaadin-text-field, vaadin-email-field,'
                        + 'vaadin-select');
                    const within = [...at.querySelectorAll('[aria-label]')].map(one => one.getAttribute('aria-label'));
                    const name = [at.getAttribute('aria-label'), ...within, ...labels, at.textContent, host?.textContent].join(' ');
                    return words.every(one => name.includes(one));
                }
                """, new Object[] {role.name(), words});
    }
}
