package org.jobcenterportal.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How a page that is open looks: in light, or in the dark. */
final class Looks {

    private final Page page;

    private Looks(Page page) {
        this.page = page;
    }

    static Looks of(Page page) {
        return new Looks(page);
    }

    /** Changes the scheme and waits until every colour has arrived; two seconds at most, because a window may draw nothing. */
    void dark(boolean dark) {
        page.emulateMedia(new EmulateMediaOptions()
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate("""
                Promise.race([
                    new Promise(requestAnimationFrame)
                        .then(() => Promise.allSettled(document.getAnimations().map(one => one.finished)))
                        .then(() => new Promise(requestAnimationFrame)),
                    new Promise(late => setTimeout(late, 2000))])
                """);
    }
}
