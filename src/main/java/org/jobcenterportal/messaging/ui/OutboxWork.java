package org.jobcenterportal.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.messaging.LetterDesk;
import org.jobcenterportal.messaging.MessageState;
import org.jobcenterportal.messaging.PostRoom;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** What lies in the post room: messages that did not arrive, letters to print, and how many wait. */
@SpringComponent
class OutboxWork implements OfficeWork {

    private final PostRoom postRoom;
    private final LetterDesk letters;

    OutboxWork(PostRoom postRoom, LetterDesk letters) {
        this.postRoom = postRoom;
        this.letters = letters;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMINISTRATION);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Task> tasks(Component reader) {
        var tasks = new ArrayList<Task>();
        var counts = postRoom.counts();
        var failed = counts.getOrDefault(MessageState.FAILED, 0L);
        if (failed > 0) {
            tasks.add(new Task(
                    Status.CARE,
                    IconName.WARNING,
                    reader.getTranslation("messaging.work.failed", failed),
                    ReadOutboxView.address(MessageState.FAILED)));
        }
        var due = letters.due();
        if (due > 0) {
            tasks.add(new Task(
                    Status.ACT,
                    IconName.PRINT,
                    reader.getTranslation("messaging.work.letters", due),
                    ReadOutboxView.ADDRESS));
        }
        tasks.add(new Task(
                Status.OPEN,
                IconName.MAIL,
                reader.getTranslation(
                        postRoom.hasMailServer() ? "messaging.work.waiting" : "messaging.work.waitingWithoutServer",
                        counts.getOrDefault(MessageState.WAITING, 0L)),
                ReadOutboxView.address(MessageState.WAITING)));
        return tasks;
    }
}
