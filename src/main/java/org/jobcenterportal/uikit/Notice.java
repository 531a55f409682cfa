package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message that stays in the page: a bold first sentence, a second one, at most two actions. Can take the focus. */
public class Notice extends Div implements Focusable<Div> {

    private final Div words = new Div();
    private final Div actions = new Div();

    private Notice(Status status, IconName icon, String role, String title, String text, Component... actions) {
        this(status.className(), icon, role, title, text, actions);
    }

    private Notice(String look, IconName icon, String role, String title, String text, Component... actions) {
        addClassNames("notice", look);
        getElement().setAttribute("role", role);
        setTabIndex(-1);
        words.addClassName("notice-words");
        var first = Unbroken.fill(new Paragraph(), title);
        first.addClassName("notice-title");
        words.add(first);
        if (!text.isEmpty()) {
            words.add(Unbroken.fill(new Paragraph(), text + " "));
        }
        this.actions.addClassName("notice-actions");
        this.actions.add(actions);
        add(new Icon(icon), words, this.actions);
    }

    /** It worked. */
    public static Notice good(String title, String text, Component... actions) {
        return new Notice(Status.GOOD, IconName.SUCCESS, "status", title, text, actions);
    }

    /** Please look: something changed, nothing is lost. */
    public static Notice care(String title, String text, Component... actions) {
        return new Notice(Status.CARE, IconName.WARNING, "status", title, text, actions);
    }

    /** It did not work, and what would help. Read out at once. */
    public static Notice stop(String title, String text, Component... actions) {
        return new Notice(Status.STOP, IconName.DANGER, "alert", title, text, actions);
    }

    /** Good to know. */
    public static Notice note(String title, String text, Component... actions) {
        return new Notice(Status.NOTE, IconName.INFO, "status", title, text, actions);
    }

    /** Another way, if this one does not suit: warm, and no message that somebody must heed. */
    public static Notice offer(IconName icon, String title, String text, Component... actions) {
        return new Notice("warm", icon, "note", title, text, actions);
    }

    /** Adds more under the text, as a list of links to fields. */
    public Notice with(Component... more) {
        words.add(more);
        return this;
    }
}
