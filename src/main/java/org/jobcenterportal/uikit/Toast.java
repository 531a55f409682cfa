package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** A short echo of what happened. What it says also stands in the page, because a toast goes away. */
public final class Toast {

    private static final Duration SHOWN = Duration.ofSeconds(6);
    private static final Duration SHOWN_WITH_ACTION = Duration.ofSeconds(12);

    private Toast() {}

    public static void show(String text) {
        open(new Div(new Icon(IconName.CHECK), new Span(text)), SHOWN);
    }

    /** That it did not happen, and why. */
    public static void care(String text) {
        open(new Div(new Icon(IconName.WARNING), new Span(text)), SHOWN);
    }

    /** With a way back, as "Rückgängig"; it can be closed when something else has happened meanwhile. */
    public static Notification show(String text, String undoText, Runnable undo) {
        var words = new Div(new Icon(IconName.CHECK), new Span(text));
        var toast = open(words, SHOWN_WITH_ACTION);
        words.add(new QuietButton(undoText, () -> {
            toast.close();
            undo.run();
        }));
        return toast;
    }

    private static Notification open(Div words, Duration shown) {
        words.addClassName("toast-words");
        var toast = new Notification(words);
        toast.addClassName("toast");
        toast.setDuration(Math.toIntExact(shown.toMillis()));
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
        return toast;
    }
}
