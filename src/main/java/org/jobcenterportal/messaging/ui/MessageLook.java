package org.jobcenterportal.messaging.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.jobcenterportal.messaging.MessageState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Texts;

/** How the list and the single message name things. */
final class MessageLook {

    private MessageLook() {}

    /** A message that did not arrive is never red: it is nobody's fault. */
    static StatusBadge badge(Component on, MessageState state) {
        var text = on.getTranslation("enum.MessageState." + state);
        return switch (state) {
            case WAITING -> new StatusBadge(Status.CARE, IconName.HOURGLASS, text);
            case SENDING -> new StatusBadge(Status.NOTE, IconName.SEND, text);
            case SENT -> new StatusBadge(Status.GOOD, IconName.CHECK, text);
            case FAILED -> new StatusBadge(Status.OPEN, IconName.MAIL, text);
            case WITHDRAWN -> new StatusBadge(Status.OPEN, IconName.UNDO, text);
        };
    }

    /** What the room that wrote the message calls it. */
    static String kind(Texts texts, Locale locale, String kind) {
        return texts.has(locale, kind) ? texts.text(locale, kind) : kind;
    }

    static String language(String tag) {
        return Language.ofTag(tag).map(Language::ownName).orElse(tag);
    }
}
