package org.jobcenterportal.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.LocatorJ;

/** Long lists of cards in tests, where other tests may have added cards that stand before the one that is looked for. */
public final class CardLists {

    private CardLists() {}

    /** Shows also what stands behind the button of a long list; a short list has none. */
    public static void showAll() {
        _find(BrowserChip.class).stream()
                .filter(chip -> chip.getText().startsWith("Alle "))
                .forEach(LocatorJ::_click);
    }
}
