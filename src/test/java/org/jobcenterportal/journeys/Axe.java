package org.jobcenterportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Looks at an open page with axe, in light and dark, on a desk and on a small phone; on no phone it scrolls sideways. */
final class Axe {

    private static final Set<String> MENU_RULES = Set.of("aria-allowed-attr", "aria-required-children");
    private static final Set<String> DIALOG_RULES =
            Set.of("aria-allowed-role", "landmark-no-duplicate-banner", "landmark-unique");
    private static final List<String> EVERYTHING =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Darkness changes colours and nothing else. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final double SETTLED_MILLIS = 1_000;

    private Axe() {}

    /**
     * Requires that axe finds nothing and that nothing scrolls sideways, and leaves the page as it was. In the dark it is
     * looked at as it is mostly used: the office on a desk, everything else on a phone.
     */
    static void findsNothingOn(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(1280, 900);
        requireNothing(page, findings(page));
        page.setViewportSize(390, 844);
        requireNothing(page, List.of());
        page.setViewportSize(320, 844);
        requireNothing(page, findings(page));
        if (page.url().contains("/intern")) {
            page.setViewportSize(1280, 900);
        }
        Looks.of(page).dark(true);
        requireNothing(page, findingsOfColours(page));
        Looks.of(page).dark(false);
        page.setViewportSize(before.width, before.height);
    }

    /** The same, on the screen that is before us: for what closes when it changes its size, as menus do. */
    static void findsNothingOnThis(Page page) {
        requireNothing(page, findings(page));
        Looks.of(page).dark(true);
        requireNothing(page, findingsOfColours(page));
        Looks.of(page).dark(false);
    }

    private static void requireNothing(Page page, List<String> found) {
        var here = "%s at %d".formatted(page.url(), page.viewportSize().width);
        assertThat(found).as(here).isEmpty();
        assertThat(sideways(page)).as(here + " scrolls sideways by").isZero();
    }

    /** What stands there for good: a page that has just changed its colours is looked at once more. */
    static List<String> findings(Page page) {
        return standing(page, () -> axeOn(page).withTags(EVERYTHING));
    }

    private static List<String> findingsOfColours(Page page) {
        return standing(page, () -> axeOn(page).withRules(OF_COLOURS));
    }

    /** No page has frames, so axe need not open a page of its own to put together what it found in them. */
    private static AxeBuilder axeOn(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> standing(Page page, Supplier<AxeBuilder> axe) {
        page.locator("h1").first().waitFor();
        var found = analysed(page, axe.get());
        if (!found.isEmpty()) {
            page.waitForTimeout(SETTLED_MILLIS);
            found = analysed(page, axe.get());
        }
        return found;
    }

    private static List<String> analysed(Page page, AxeBuilder axe) {
        var isInDialog = page.locator("vaadin-confirm-dialog[opened]").count() > 0;
        return axe.analyze().getViolations().stream()
                .filter(rule -> !isOfMenu(rule) && !(isInDialog && DIALOG_RULES.contains(rule.getId())))
                .map(Axe::words)
                .toList();
    }

    /**
     * An open menu of Vaadin's says of its entries that they are not selected, which entries of menus never are; and the
     * head and the foot of its dialogs are those of a page to axe.
     */
    private static boolean isOfMenu(Rule rule) {
        return MENU_RULES.contains(rule.getId())
                && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith("<vaadin-menu-bar"));
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().getFirst().getTarget() + " "
                + rule.getNodes().getFirst().getHtml();
    }

    /** A page that has just changed its size has some seconds to settle. */
    private static int sideways(Page page) {
        var pixels = pixelsSideways(page);
        for (var more = 0; pixels > 0 && more < 3; more++) {
            page.waitForTimeout(SETTLED_MILLIS);
            pixels = pixelsSideways(page);
        }
        return pixels;
    }

    private static int pixelsSideways(Page page) {
        return ((Number) page.evaluate(
                        "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
                .intValue();
    }
}
