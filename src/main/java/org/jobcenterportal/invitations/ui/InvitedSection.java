package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.invitations.InvitationReplies;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;

/** To what a citizen is invited and has not answered, on her start page: also where a mail may not say it. */
@SpringComponent
class InvitedSection implements StartSection {

    private final InvitationReplies replies;

    InvitedSection(InvitationReplies replies) {
        this.replies = replies;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public Optional<Component> create() {
        var waiting = replies.mine();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(section.getTranslation("invitations.mine.title", waiting.size())));
        waiting.forEach(page -> section.add(new ReplyCard(replies, page)));
        return Optional.of(section);
    }
}
