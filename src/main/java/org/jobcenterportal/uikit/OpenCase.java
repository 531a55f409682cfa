package org.jobcenterportal.uikit;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * The case that a page shows to somebody who may look at it.
 *
 * @param person whose case it is
 * @param changed to be called by a card that has changed something which other parts of the page show too
 * @param listeners takes what a card does when another one has changed something
 */
public record OpenCase(UUID person, Runnable changed, Consumer<Runnable> listeners) {

    /** A case of which only one card is shown. */
    public OpenCase(UUID person, Runnable changed) {
        this(person, changed, redraw -> {});
    }

    /** Has a card draw itself anew whenever something in the case has changed. */
    public void whenChanged(Runnable redraw) {
        listeners.accept(redraw);
    }
}
