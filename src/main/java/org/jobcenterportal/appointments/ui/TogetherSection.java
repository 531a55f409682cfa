package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.appointments.Together;
import org.jobcenterportal.appointments.TogetherOutcome;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Who else comes to a consultation, and whether the other parent can be asked. Says nothing where there is nothing. */
class TogetherSection extends Composite<Section> {

    private final Supplier<Optional<Together>> together;
    private final Supplier<TogetherOutcome> invite;

    TogetherSection(Supplier<Optional<Together>> together, Supplier<TogetherOutcome> invite) {
        this.together = together;
        this.invite = invite;
        getContent().addClassName("stack");
        show();
    }

    /** Why it did not work. */
    static Notice notice(Component screen, TogetherOutcome outcome) {
        var what = switch (outcome) {
            case TogetherOutcome.Done done -> "done";
            case TogetherOutcome.NoAddress none -> "noAddress";
            case TogetherOutcome.OwnTimeTaken own -> "ownTime";
            case TogetherOutcome.TooLate late -> "tooLate";
            case TogetherOutcome.NotFound missing -> "tooLate";
        };
        return Notice.care(
                screen.getTranslation("appointments.together.refused." + what + "Title"),
                screen.getTranslation("appointments.together.refused." + what + "Text"));
    }

    private void show() {
        getContent().removeAll();
        var known = together.get()
                .filter(one -> one.canInvite() || !one.companions().isEmpty());
        getContent().setVisible(known.isPresent());
        known.ifPresent(this::show);
    }

    private void show(Together known) {
        getContent().add(new H2(getTranslation("appointments.together.who")));
        if (!known.companions().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("companions");
            known.companions().forEach(one -> list.add(item(one)));
            getContent().add(list);
        }
        if (known.isForBoth()) {
            getContent().add(new Paragraph(getTranslation("appointments.together.alone")));
        }
        if (known.canInvite()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("appointments.together.inviteText")),
                            new SecondaryButton(
                                            getTranslation("appointments.together.invite"),
                                            IconName.GROUP,
                                            this::invite)
                                    .fullWidth());
        }
    }

    private Component item(Together.Companion companion) {
        var counsellor = companion.counsellor();
        var name = new Span(counsellor == null ? getTranslation("appointments.together.partner") : counsellor.full());
        var isComing = companion.standing() == Together.Standing.TAKES_PART;
        var line = new Div(
                name,
                new StatusBadge(
                                isComing ? Status.GOOD : Status.OPEN,
                                isComing ? IconName.CHECK : IconName.HOURGLASS,
                                getTranslation("enum.Standing." + companion.standing()))
                        .bare());
        line.addClassName("row");
        return new ListItem(line);
    }

    private void invite() {
        var outcome = invite.get();
        show();
        if (!(outcome instanceof TogetherOutcome.Done)) {
            getContent().addComponentAsFirst(notice(this, outcome));
        }
    }
}
