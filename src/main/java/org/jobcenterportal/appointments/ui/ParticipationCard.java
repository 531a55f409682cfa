package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jobcenterportal.appointments.Participation;
import org.jobcenterportal.appointments.Together.Standing;
import org.jobcenterportal.uikit.DateBlock;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** A consultation to which somebody may come along: when, what about, how it stands. */
class ParticipationCard extends Composite<Article> {

    ParticipationCard(Participation participation) {
        getContent().addClassNames("card", "panel", "consultation-card");
        var words = ConsultationWords.on(this);
        var title = new H3(Formats.here().moment(participation.slot().start()));
        var about = new Paragraph(getTranslation(
                "appointments.mine.with",
                words.topic(participation.topic()),
                participation.consultant().name().full()));
        about.addClassNames("small", "muted");
        var head = new Div(new DateBlock(participation.slot().day()), new Div(title, about));
        head.addClassNames("row", "top");
        var badge = new Div(badge(participation));
        badge.addClassName("chips");
        getContent()
                .add(
                        head,
                        badge,
                        new LinkButton(
                                        getTranslation("appointments.together.answer"),
                                        AppointmentLinks.together(participation.token()))
                                .fullWidth());
    }

    private StatusBadge badge(Participation participation) {
        var word = getTranslation("enum.Standing." + participation.standing());
        return participation.standing() == Standing.TAKES_PART
                ? new StatusBadge(Status.GOOD, IconName.CHECK, word)
                : participation.standing() == Standing.INVITED
                        ? new StatusBadge(Status.CARE, IconName.HOURGLASS, word)
                        : new StatusBadge(Status.OPEN, IconName.PAUSE, word);
    }
}
