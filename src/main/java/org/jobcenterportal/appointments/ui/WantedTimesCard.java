package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.NominationTray;
import org.jobcenterportal.appointments.NominationTray.WantedTimes;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.QuietButton;

/** F41: counsellors ask the equality officer for more times; she opens some, or says in a sentence why not. */
class WantedTimesCard extends Composite<Aside> {

    private final NominationTray tray;

    WantedTimesCard(NominationTray tray) {
        this.tray = tray;
        getContent().addClassNames("card", "wanted-times");
        getContent().getElement().setAttribute("aria-label", getTranslation("appointments.wanted.title"));
        show();
    }

    private void show() {
        var wanted = tray.wantedTimes();
        getContent().removeAll();
        getContent().setVisible(!wanted.isEmpty());
        getContent().add(new H2(getTranslation("appointments.wanted.title")));
        wanted.forEach(one -> getContent().add(item(one)));
    }

    private Component item(WantedTimes wanted) {
        var formats = Formats.here();
        var words = ConsultationWords.on(this);
        var topic = words.topic(wanted.topic());
        var ways = wanted.ways().stream().sorted().map(words::way).collect(Collectors.joining(", "));
        var item = new Div(
                new Paragraph(
                        wanted.firstFree() == null
                                ? getTranslation("appointments.wanted.none", topic)
                                : getTranslation(
                                        "appointments.wanted.first", topic, formats.fullDate(wanted.firstFree()))),
                new Paragraph(getTranslation(
                        "appointments.wanted.people",
                        wanted.people(),
                        getTranslation("appointments.wishes.part." + wanted.partOfDay()))));
        if (!ways.isEmpty()) {
            item.add(new Paragraph(getTranslation("appointments.wanted.ways", ways)));
        }
        item.addClassName("wanted-time");
        var actions = new Div();
        actions.addClassName("nomination-actions");
        if (wanted.dayToOpen() != null) {
            actions.add(new LinkButton(
                            getTranslation(
                                    "appointments.wanted.open",
                                    formats.weekdayDate(wanted.dayToOpen()),
                                    getTranslation("appointments.wishes.part." + wanted.partOfDay())),
                            IconName.ADD,
                            AppointmentLinks.openTimes(wanted.dayToOpen()))
                    .compact());
        }
        var dismiss = new QuietButton(getTranslation("appointments.wanted.dismiss"), () -> dismiss(wanted)).compact();
        dismiss.setAriaLabel(getTranslation("appointments.wanted.dismissOf", topic));
        actions.add(dismiss);
        item.add(actions);
        return item;
    }

    private void dismiss(WantedTimes wanted) {
        new SentenceDialog(
                        getTranslation("appointments.wanted.dismiss"),
                        getTranslation("appointments.wanted.why"),
                        getTranslation("appointments.wanted.dismissSend"),
                        why -> {
                            tray.dismiss(wanted.topic(), wanted.ways(), wanted.partOfDay(), why);
                            show();
                        })
                .open();
    }
}
