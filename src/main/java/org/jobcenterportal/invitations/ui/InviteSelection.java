package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import org.jobcenterportal.caselist.SelectionAction;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.invitations.GuestLists;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.springframework.stereotype.Component;

/** Puts the chosen cases of a list on the list of an event; the organiser invites them. */
@Component
class InviteSelection implements SelectionAction {

    private final GuestLists lists;

    InviteSelection(GuestLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String labelKey() {
        return "invitations.select";
    }

    @Override
    public IconName icon() {
        return IconName.EVENT;
    }

    @Override
    public void begin(Set<PersonId> chosen, Runnable done) {
        new Question(chosen, done).open();
    }

    /** Asks to which event. */
    private final class Question extends Dialog {

        private final Select<EventCard> event = new Select<>();
        private final transient Set<PersonId> chosen;
        private final transient Runnable done;

        Question(Set<PersonId> chosen, Runnable done) {
            this.chosen = chosen;
            this.done = done;
            setHeaderTitle(getTranslation("invitations.select.title", chosen.size()));
            var open = lists.open();
            event.setLabel(getTranslation("invitations.select.event"));
            event.setItems(open);
            event.setItemLabelGenerator(one -> getTranslation(
                    "invitations.select.one",
                    one.texts().in(getLocale()).title(),
                    Formats.here().shortMoment(one.when().start())));
            event.setManualValidation(true);
            var fields = new Div(new Paragraph(
                    getTranslation(open.isEmpty() ? "invitations.select.none" : "invitations.select.text")));
            fields.addClassNames("stack", "invite-select");
            add(fields);
            getFooter().add(new SecondaryButton(getTranslation("invitations.back"), this::close));
            if (!open.isEmpty()) {
                fields.add(event);
                getFooter().add(new PrimaryButton(getTranslation("invitations.select.do"), this::choose));
            }
        }

        private void choose() {
            if (event.isEmpty()) {
                event.setErrorMessage(getTranslation("invitations.select.missing"));
                event.setInvalid(true);
                event.focus();
                return;
            }
            Toast.show(ChosenWords.of(lists.choose(event.getValue().id(), chosen)));
            close();
            done.run();
        }
    }
}
