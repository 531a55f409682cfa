package org.jobcenterportal.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at the portal: width of the window in pixels, language of the browser, light or dark. */
public record Visitor(int width, int height, String language, boolean dark) {

    public static Visitor atDesk() {
        return new Visitor(1280, 900, "de-DE", false);
    }

    public static Visitor onPhone() {
        return new Visitor(390, 844, "de-DE", false);
    }

    public static Visitor onSmallPhone() {
        return new Visitor(320, 640, "de-DE", false);
    }

    public Visitor speaking(String tag) {
        return new Visitor(width, height, tag, dark);
    }

    public Visitor inTheDark() {
        return new Visitor(width, height, language, true);
    }

    NewContextOptions options(String baseUrl) {
        return new NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, height)
                .setHasTouch(width < 600)
                .setLocale(language)
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
