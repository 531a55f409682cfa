package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.StandInPlan;
import org.jobcenterportal.appointments.StandInPlan.Open;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PhoneLink;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The consultations of somebody who is away, each with the proposed time and the others among which one can choose. */
class StandInChoices extends Composite<UnorderedList> {

    private final Map<ConsultationId, Select<FreeSlot>> selects = new LinkedHashMap<>();
    private final boolean isRest;
    private final ConsultationWords words = ConsultationWords.on(this);
    private final MeetingWords meetingWords = new MeetingWords(this);

    /** @param isRest whether all that could be placed has been: who is left is to be rung */
    StandInChoices(StandInPlan plan, boolean isRest) {
        this.isRest = isRest;
        getContent().addClassName("stand-in-list");
        plan.open().forEach(open -> getContent().add(item(open)));
    }

    /** What is chosen for each; who is to be rung is left out. */
    Map<ConsultationId, SlotChoice> chosen() {
        var chosen = new LinkedHashMap<ConsultationId, SlotChoice>();
        selects.forEach((consultation, select) -> {
            if (select.getValue() != null) {
                chosen.put(consultation, select.getValue().choice());
            }
        });
        return chosen;
    }

    private ListItem item(Open open) {
        var meeting = open.meeting();
        var time = new Span(Formats.here().shortMoment(meeting.slot().start()));
        time.addClassName("meeting-time");
        var person = new Span(meeting.personName());
        person.addClassName("meeting-person");
        var line = new Span(meetingWords.line(meeting));
        line.addClassNames("label", "muted");
        var who = new Div(person, line);
        who.addClassName("meeting-who");
        decision(open).ifPresent(who::add);
        return new ListItem(time, who, choice(open));
    }

    /** What somebody has decided about it before. */
    private Optional<Component> decision(Open open) {
        if (open.kept()) {
            return Optional.of(
                    new StatusBadge(Status.NOTE, IconName.CHECK, getTranslation("appointments.standIn.keptBefore"))
                            .bare());
        }
        return Optional.ofNullable(open.standsUntil())
                .map(until -> new StatusBadge(
                                Status.CARE,
                                IconName.HOURGLASS,
                                getTranslation(
                                        "appointments.standIn.askedBefore",
                                        Formats.here().shortMoment(until)))
                        .bare());
    }

    private Component choice(Open open) {
        if (!open.times().isEmpty()) {
            return select(open);
        }
        return open.kept() ? PleaseCall.numberOn(this, open.phone()) : call(open.phone());
    }

    private Component select(Open open) {
        var none = getTranslation(open.kept() ? "appointments.conflicts.keep" : "appointments.standIn.call");
        var select = new Select<FreeSlot>();
        select.setLabel(
                getTranslation("appointments.standIn.newTimeOf", open.meeting().personName()));
        select.setItems(open.times());
        select.setItemLabelGenerator(slot -> slot == null ? none : label(open, slot));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setValue(isRest ? null : open.proposed());
        selects.put(open.meeting().id(), select);
        var call = call(open.phone());
        var phone = PleaseCall.numberOn(this, open.phone());
        call.setVisible(select.getValue() == null && !open.kept());
        phone.setVisible(!call.isVisible());
        select.addValueChangeListener(change -> {
            call.setVisible(change.getValue() == null && !open.kept());
            phone.setVisible(!call.isVisible());
        });
        var box = new Div(select, call, phone);
        box.addClassName("stand-in-choice");
        return box;
    }

    private String label(Open open, FreeSlot slot) {
        var formats = Formats.here();
        var who = words.shortName(slot.consultant());
        return open.isSameTime(slot)
                ? getTranslation(
                        "appointments.standIn.sameTime",
                        formats.time(slot.slot().start()),
                        who)
                : getTranslation(
                        "appointments.standIn.otherTime",
                        formats.shortMoment(slot.slot().start()),
                        who);
    }

    private Component call(@Nullable PhoneNumber phone) {
        return PleaseCall.on(this, phone);
    }

    /** "Bitte anrufen", with the number as a link where there is one. */
    static final class PleaseCall {

        private PleaseCall() {}

        static Component on(Component screen, @Nullable PhoneNumber phone) {
            return line(screen, "appointments.standIn.call", phone);
        }

        /** Where she could be rung, for whoever wants to. */
        static Component numberOn(Component screen, @Nullable PhoneNumber phone) {
            return line(screen, "appointments.caller.phone", phone);
        }

        private static Component line(Component screen, String label, @Nullable PhoneNumber phone) {
            var words = new Div(new Span(screen.getTranslation(label) + ": "));
            words.addClassName("stand-in-call");
            if (phone == null) {
                words.add(new Span(screen.getTranslation("appointments.standIn.noNumber")));
            } else {
                words.add(new PhoneLink(phone));
            }
            return words;
        }
    }
}
