package org.jobcenterportal.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What is seen on an open page, found as people find it: by what it is and what it says. */
final class Screen {

    private static final String AT_REST = """
            () => {
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                const isBusy = clients.length === 0 || clients.some(one => one.isActive?.());
                if (isBusy) { window.atRestSince = null; return false; }
                window.atRestSince ??= performance.now();
                return performance.now() - window.atRestSince > 150;
            }
            """;

    private Screen() {}

    static Locator heading(Page page) {
        return page.locator("h1");
    }

    /** The phone's button at the foot and the desk's in the summary say the same; only one is seen. */
    static Locator button(Page page, String name) {
        return seen(page.getByRole(AriaRole.BUTTON, exactly(name)));
    }

    /** A button that says of whom or of what it speaks. */
    static Locator buttonAbout(Page page, String what, String whom) {
        return seen(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(about(what, whom))));
    }

    /** A name that begins with the one and has the other in it. */
    static Pattern about(String what, String whom) {
        return Pattern.compile("^" + literally(what) + ".*" + literally(whom));
    }

    /** These very words within a pattern that the browser understands. */
    static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    static Locator link(Page page, String words) {
        return seen(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words)));
    }

    static Locator text(Page page, String words) {
        return seen(page.getByText(words));
    }

    /** One of several answers, by its first words. */
    static void choose(Page page, String label) {
        page.locator("vaadin-radio-button")
                .filter(new FilterOptions().setHasText(label))
                .first()
                .click();
        page.waitForURL(Pattern.compile("\\?"));
    }

    /** Loads the page anew and waits until it is at rest, as whoever reads before she acts. */
    static void reload(Page page) {
        page.reload();
        page.waitForFunction(AT_REST);
    }

    private static Locator seen(Locator found) {
        return found.filter(new FilterOptions().setVisible(true)).first();
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
