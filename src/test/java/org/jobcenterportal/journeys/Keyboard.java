package org.jobcenterportal.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who has no mouse: goes from one thing to the next by Tab and acts where the focus is. */
final class Keyboard {

    private static final int FAR = 120;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /**
     * Presses Tab until the focus is on something of this role whose name has these words.
     *
     * @throws AssertionError if it is not reached, or if the focus cannot be seen on the way
     */
    Keyboard reach(AriaRole role, String words) {
        for (int step = 0; step < FAR; step++) {
            if (isAt(role, words)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("By keyboard nobody reaches the " + role + " '" + words + "' on " + page.url());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    private boolean isAt(AriaRole role, String words) {
        return (boolean) page.evaluate("""
                ([role, words]) => {
                    let at = document.activeElement;
                    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                    if (!at || at === document.body) return false;
                    const roles = {
                        BUTTON: e => e.matches('button, [role=button]'),
                        LINK: e => e.matches('a[href], [role=link]'),
                        RADIO: e => e.matches('input[type=radio], [role=radio]'),
                        TEXTBOX: e => e.matches('input[type=text], input[type=email], input[type=tel], input:not([type]), textarea'),
                        CHECKBOX: e => e.matches('input[type=checkbox]'),
                    };
                    if (!roles[role](at)) return false;
                    const labels = at.labels ? [...at.labels].map(label => label.textContent) : [];
                    const host = at.closest('vaadin-radio-button, vaadin-checkbox, vaadin-text-field, vaadin-email-field');
                    const name = [at.getAttribute('aria-label'), ...labels, at.textContent, host?.textContent].join(' ');
                    return name.includes(words);
                }
                """, new Object[] {role.name(), words});
    }
}
