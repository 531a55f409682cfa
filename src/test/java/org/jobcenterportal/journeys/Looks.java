package org.jobcenterportal.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;

/** How a page that is open looks: in light, or in the dark. */
final class Looks {

    private final Page page;

    private Looks(Page page) {
        this.page = page;
    }

    static Looks of(Page page) {
        return new Looks(page);
    }

    void dark(boolean dark) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }
}
