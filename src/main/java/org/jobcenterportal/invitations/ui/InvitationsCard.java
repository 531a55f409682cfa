package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.invitations.InvitationReplies;
import org.jobcenterportal.invitations.InvitationReplies.CaseInvitation;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.OpenCase;
import org.jobcenterportal.uikit.QuietButton;

/** F54, F55: in the case file, to what the person is invited; whoever calls her writes down what she says. */
@SpringComponent
class InvitationsCard implements CaseCard {

    private final InvitationReplies replies;

    InvitationsCard(InvitationReplies replies) {
        this.replies = replies;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var all = replies.ofCase(new PersonId(file.person()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassNames("card", "work-card");
        var head = new Div(new H2(section.getTranslation("invitations.list.title")));
        head.addClassName("card-head");
        var list = new UnorderedList();
        list.addClassName("note-list");
        all.forEach(one -> list.add(item(section, file, one)));
        section.add(head, list);
        return Optional.of(section);
    }

    private ListItem item(Component section, OpenCase file, CaseInvitation one) {
        var title = one.event().texts().in(UI.getCurrent().getLocale()).title();
        var name = new Span(title);
        name.addClassName("strong");
        var head = new Div(name, InvitationsPanel.badge(section, one.state()));
        head.addClassName("invitation-head");
        var when = new Paragraph(Formats.here().moment(one.event().when().start()));
        when.addClassNames("muted", "small");
        var note = new QuietButton(
                        section.getTranslation("invitations.note.open"), () -> note(section, file, one, title))
                .compact();
        note.getElement().setAttribute("aria-label", section.getTranslation("invitations.note.openWhom", title));
        return new ListItem(head, when, note);
    }

    private void note(Component section, OpenCase file, CaseInvitation one, String title) {
        new NoteAnswerDialog(section.getTranslation("invitations.note.title-event", title), (answer, way) -> {
                    InvitationsPanel.say(
                            section, replies.noteInCase(one.event().id(), new PersonId(file.person()), answer, way));
                    file.changed().run();
                })
                .open();
    }
}
