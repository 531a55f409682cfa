package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.uikit.DateBlock;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** One of a citizen's consultations in a list: when, what about, with whom, and what she can do. */
class ConsultationCard extends Composite<Article> {

    /** @param earlier how she stands with her wish to come earlier, asked only where she can */
    ConsultationCard(
            ConsultationDetails consultation,
            LocalDate today,
            Function<ConsultationId, Optional<EarlierStanding>> earlier,
            Consumer<ConsultationDetails> cancel) {
        getContent().addClassNames("card", "panel", "consultation-card");
        getContent().add(head(consultation, today), badges(consultation));
        if (consultation.cancellable()) {
            var waiting = consultation.movable()
                    ? earlier.apply(consultation.id()).map(EarlierStanding::waiting)
                    : Optional.<EarlierStanding.Waiting>empty();
            waiting.ifPresent(one -> getContent()
                    .add(EarlierNotice.line(
                            this, one, consultation.slot().start(), AppointmentLinks.ways(consultation.id()))));
            getContent().add(actions(consultation, waiting.isPresent(), cancel));
        }
    }

    private Component head(ConsultationDetails consultation, LocalDate today) {
        var formats = Formats.here();
        var words = ConsultationWords.on(this);
        var isComing = consultation.cancellable();
        var day = consultation.slot().day();
        var time = formats.time(consultation.slot().start());
        var title = new H3(
                isComing
                        ? getTranslation("appointments.mine.timeAnd", time, formats.relativeDay(day, today))
                        : getTranslation("appointments.mine.timeAnd", formats.fullDateWithYear(day), time));
        var about = new Paragraph(getTranslation(
                "appointments.mine.with",
                words.topic(consultation.topic()),
                consultation.consultant().name().full()));
        about.addClassNames("small", "muted");
        var place = new Paragraph(words.place(consultation));
        place.addClassNames("small", "muted");
        var date = new DateBlock(day);
        var head = new Div(isComing ? date.next() : date, new Div(title, about, place));
        head.addClassNames("row", "top");
        return head;
    }

    private Component badges(ConsultationDetails consultation) {
        var row = new Div(AppointmentIcons.badge(
                consultation.state(), getTranslation("enum.ConsultationState." + consultation.state())));
        if (consultation.state() == ConsultationState.BOOKED) {
            row.add(new StatusBadge(Status.GOOD, IconName.SHIELD, getTranslation("appointments.mine.voluntary")));
        }
        row.addClassName("chips");
        return row;
    }

    private Component actions(ConsultationDetails consultation, boolean waits, Consumer<ConsultationDetails> cancel) {
        var when = Formats.here().moment(consultation.slot().start());
        var ways = AppointmentLinks.ways(consultation.id());
        var cancelling = new SecondaryButton(
                        getTranslation("appointments.mine.cancel"), () -> cancel.accept(consultation))
                .fullWidth();
        cancelling.setAriaLabel(getTranslation("appointments.mine.cancelOf", when));
        var row = new Div();
        if (consultation.movable()) {
            row.add(way("appointments.mine.move", "appointments.mine.moveOf", when, ways.move())
                    .fullWidth());
        }
        row.add(cancelling);
        row.addClassName("two-actions");
        var more = new Div(way("appointments.mine.details", "appointments.mine.detailsOf", when, ways.one())
                .quiet());
        if (consultation.movable() && !waits) {
            more.add(way("appointments.booking.time.wish", "appointments.mine.earlierOf", when, ways.earlier())
                    .quiet());
        }
        more.addClassName("more-ways");
        var actions = new Div(row, more);
        actions.addClassNames("stack", "close");
        return actions;
    }

    private LinkButton way(String key, String spokenKey, String when, String address) {
        var way = new LinkButton(getTranslation(key), address);
        way.setAriaLabel(getTranslation(spokenKey, when));
        return way;
    }
}
