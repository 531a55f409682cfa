package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.UI;
import org.jobcenterportal.invitations.Choosing;

/** What is said when people came on a list. */
final class ChosenWords {

    private ChosenWords() {}

    static String of(Choosing outcome) {
        var ui = UI.getCurrent();
        return switch (outcome) {
            case Choosing.Chosen(var added, var before) ->
                before == 0
                        ? ui.getTranslation("invitations.chosen", added)
                        : ui.getTranslation("invitations.chosenSome", added, before);
            case Choosing.NotOpen closed -> ui.getTranslation("invitations.send.closed");
        };
    }
}
