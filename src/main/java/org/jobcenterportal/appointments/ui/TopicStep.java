package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.TopicOffer;
import org.jobcenterportal.uikit.Choice;
import org.jobcenterportal.uikit.ChoiceCards;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Notice;

/** What to talk about; the topic decides how long the consultation takes (F43). */
class TopicStep extends Composite<Div> implements Step {

    private final ErrorSummary errors = new ErrorSummary();
    private final ChoiceCards<Topic> topics;
    private final Div advice = new Div();
    private final Consumer<Topic> goOn;

    /** @param withoutMail whether somebody needs a mail in the end while none is sent, and has to know before she begins */
    TopicStep(
            List<TopicOffer> offers,
            BookingChoices choices,
            boolean withoutMail,
            Consumer<Topic> chosen,
            Consumer<Topic> goOn) {
        this.goOn = goOn;
        topics = new ChoiceCards<>(title(), offers.stream().map(this::choice).toList());
        topics.setValue(choices.topic());
        topics.addValueChangeListener(change -> {
            advise();
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        advice.getElement().setAttribute("aria-live", "polite");
        advise();
        getContent().addClassNames("stack", "far");
        if (withoutMail) {
            getContent()
                    .add(Notice.care(
                            getTranslation("appointments.booking.topic.withoutMailTitle"),
                            getTranslation("appointments.booking.topic.withoutMail")));
        }
        getContent().add(errors, topics, advice);
    }

    @Override
    public String title() {
        return getTranslation("appointments.booking.topic.title");
    }

    @Override
    public String lead() {
        return getTranslation("appointments.booking.topic.lead");
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public String nextText() {
        return getTranslation("appointments.booking.next");
    }

    @Override
    public void next() {
        if (topics.getValue() == null) {
            errors.show(List.of(new FieldError(topics, getTranslation("appointments.booking.topic.missing"))));
            return;
        }
        goOn.accept(topics.getValue());
    }

    private Choice<Topic> choice(TopicOffer offer) {
        var topic = offer.topic();
        return new Choice<>(
                topic,
                AppointmentIcons.of(topic),
                getTranslation("enum.Topic." + topic),
                getTranslation(
                        "appointments.booking.topic.length",
                        getTranslation("appointments.topic." + topic),
                        offer.length().toMinutes()));
    }

    /** Whoever speaks of violence reads at once where help is, before anything else is asked. */
    private void advise() {
        advice.removeAll();
        if (topics.getValue() == Topic.PROTECTION_FROM_VIOLENCE) {
            advice.add(Notice.note(
                    getTranslation("appointments.booking.topic.confidentialTitle"),
                    getTranslation("appointments.booking.topic.confidential")));
        }
    }
}
