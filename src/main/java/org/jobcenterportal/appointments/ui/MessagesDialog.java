package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobcenterportal.messaging.Delivery;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Which messages about a consultation went out, when, by which way, and how they fared (F54). */
class MessagesDialog extends Dialog {

    MessagesDialog(Component screen, String person, List<Delivery> deliveries) {
        setHeaderTitle(screen.getTranslation("appointments.day.messagesOf", person));
        addClassName("messages-dialog");
        if (deliveries.isEmpty()) {
            add(new Paragraph(screen.getTranslation("appointments.day.messages.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("message-list");
            deliveries.forEach(delivery -> list.add(item(screen, delivery)));
            add(list);
        }
        getFooter().add(new SecondaryButton(screen.getTranslation("appointments.day.messages.close"), this::close));
    }

    /** Where none of them arrived, that is noted here; it can be taken back. */
    void offerUndeliverable(Runnable note) {
        var undeliverable = new SecondaryButton(getTranslation("appointments.day.undeliverable"), () -> {
            close();
            note.run();
        });
        getFooter().add(undeliverable);
    }

    private static ListItem item(Component screen, Delivery delivery) {
        var what = new Span(screen.getTranslation(delivery.kind()));
        what.addClassName("meeting-person");
        var when = Formats.here().shortMoment(delivery.sentAt() == null ? delivery.dueAt() : delivery.sentAt());
        var way = screen.getTranslation("enum.Channel." + delivery.channel());
        var line = new Span(
                delivery.insteadOf() == null
                        ? screen.getTranslation("appointments.day.messages.line", way, when)
                        : screen.getTranslation("appointments.day.messages.second", way, when));
        line.addClassNames("label", "muted");
        var item = new ListItem(what, badge(screen, delivery), line);
        if (delivery.problem() != null) {
            var problem = new Span(screen.getTranslation("enum.DeliveryProblem." + delivery.problem()));
            problem.addClassNames("label", "muted");
            item.add(problem);
        }
        return item;
    }

    /** A message that did not arrive is never red: it is nobody's fault. */
    private static StatusBadge badge(Component screen, Delivery delivery) {
        var word = screen.getTranslation("enum.MessageState." + delivery.state());
        return switch (delivery.state()) {
            case WAITING -> new StatusBadge(Status.CARE, IconName.HOURGLASS, word).bare();
            case SENDING -> new StatusBadge(Status.NOTE, IconName.SEND, word).bare();
            case SENT -> new StatusBadge(Status.GOOD, IconName.CHECK, word).bare();
            case FAILED -> new StatusBadge(Status.OPEN, IconName.MAIL, word).bare();
            case WITHDRAWN -> new StatusBadge(Status.OPEN, IconName.UNDO, word).bare();
        };
    }
}
