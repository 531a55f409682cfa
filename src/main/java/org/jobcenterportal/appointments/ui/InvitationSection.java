package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.appointments.Invitation;
import org.jobcenterportal.appointments.NominationDesk;
import org.jobcenterportal.appointments.NominationState;
import org.jobcenterportal.appointments.Participation;
import org.jobcenterportal.appointments.TogetherDesk;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** What is suggested to a citizen and waits for her answer, on her start page. */
@SpringComponent
class InvitationSection implements StartSection {

    private final NominationDesk desk;
    private final TogetherDesk together;

    InvitationSection(NominationDesk desk, TogetherDesk together) {
        this.desk = desk;
        this.together = together;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> create() {
        var section = new Div();
        section.addClassNames("stack", "far");
        show(section);
        return section.getComponentCount() == 0 ? Optional.empty() : Optional.of(section);
    }

    /** What was suggested earlier, and what became of it; empty if there is nothing. */
    Optional<Component> past() {
        var past = desk.mine().stream().filter(one -> !one.open()).toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(new H2(section.getTranslation("appointments.invitation.past")));
        section.addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("companions");
        past.forEach(one -> list.add(item(section, one)));
        section.add(list);
        return Optional.of(section);
    }

    private static Component item(Section section, Invitation past) {
        var state = past.state().isOpen() ? NominationState.EXPIRED : past.state();
        return new ListItem(
                new Span(section.getTranslation(
                        "appointments.invitation.pastLine",
                        ConsultationWords.on(section).topic(past.topic()),
                        past.counsellor().full())),
                new StatusBadge(
                                state == NominationState.BOOKED ? Status.GOOD : Status.OPEN,
                                state == NominationState.BOOKED ? IconName.CHECK : IconName.PAUSE,
                                section.getTranslation("enum.NominationState." + state))
                        .bare());
    }

    private void show(Div section) {
        section.removeAll();
        var open = desk.mine().stream().filter(Invitation::open).toList();
        if (!open.isEmpty()) {
            var suggested = new Section(new H2(section.getTranslation("appointments.invitation.section")));
            suggested.addClassName("stack");
            var answers = new InvitationAnswers(desk, section, () -> show(section));
            open.forEach(one -> suggested.add(new InvitationCard(one, answers, true)));
            section.add(suggested);
        }
        var asked = together.mine().stream().filter(Participation::upcoming).toList();
        if (!asked.isEmpty()) {
            var along = new Section(new H2(section.getTranslation("appointments.together.section")));
            along.addClassName("stack");
            asked.forEach(one -> along.add(new ParticipationCard(one)));
            section.add(along);
        }
    }
}
