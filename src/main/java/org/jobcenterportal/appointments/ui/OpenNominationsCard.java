package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.appointments.DeliveryWay;
import org.jobcenterportal.appointments.NominationId;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.NominationState;
import org.jobcenterportal.appointments.NominationTray;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F41: open nominations beside the equality officer's day, the eldest first. */
class OpenNominationsCard extends Composite<Aside> {

    private static final int SHOWN = 3;

    private final NominationTray tray;
    private final Nominations nominations;
    private final LocalDate today;
    private final NominationWords words = new NominationWords(this);
    private final Map<NominationId, Component> actions = new HashMap<>();
    private final H2 title = new H2();
    private int most = SHOWN;

    OpenNominationsCard(NominationTray tray, Nominations nominations, LocalDate today) {
        this.tray = tray;
        this.nominations = nominations;
        this.today = today;
        getContent().addClassNames("card", "open-nominations");
        getContent().getElement().setAttribute("aria-label", getTranslation("appointments.nominations.openTitle"));
        title.setText(getTranslation("appointments.nominations.openTitle"));
        title.getElement().setAttribute("tabindex", "-1");
        show();
    }

    private void show() {
        var open = tray.open();
        actions.clear();
        getContent().removeAll();
        getContent().setVisible(!open.isEmpty());
        var count = new Span(Integer.toString(open.size()));
        count.addClassNames("label", "muted");
        var head = new Div(title, count);
        head.addClassName("row");
        getContent().add(head, list(open.stream().limit(most).toList()));
        if (open.size() > most) {
            getContent()
                    .add(new SecondaryButton(
                                    getTranslation("appointments.nominations.more", open.size() - most), () -> {
                                        this.most = open.size();
                                        show();
                                    })
                            .compact());
        }
    }

    private Component list(List<NominationRow> shown) {
        var list = new UnorderedList();
        list.addClassName("open-nomination-list");
        shown.forEach(one -> list.add(item(one)));
        return list;
    }

    private Component item(NominationRow nomination) {
        var name = new Anchor(AppointmentLinks.nomination(nomination.id()), nomination.personName());
        name.addClassName("nomination-person");
        var head = new Div(name, since(nomination));
        head.addClassName("open-nomination-head");
        var line = new Span(words.line(nomination));
        line.addClassNames("label");
        var item = new ListItem(head, line);
        item.add(words.state(nomination).bare());
        if (nomination.callWishedAt() != null) {
            item.add(new StatusBadge(Status.ACT, IconName.PHONE, getTranslation("appointments.nominations.wishesCall"))
                    .bare());
        }
        item.add(actions(nomination));
        return item;
    }

    private Component since(NominationRow nomination) {
        if (nomination.endsBy(today.plusDays(1))) {
            return new StatusBadge(Status.CARE, IconName.HOURGLASS, getTranslation("appointments.nominations.endsSoon"))
                    .bare();
        }
        var since = new Span(getTranslation(
                "appointments.nominations.since",
                Formats.here().relativeDay(OfficeTime.dayOf(nomination.createdAt()), today)));
        since.addClassNames("label", "muted");
        return since;
    }

    private Component actions(NominationRow nomination) {
        var row = new Div();
        row.addClassName("nomination-actions");
        if (nomination.channel() == DeliveryWay.EMAIL) {
            var send = new SecondaryButton(getTranslation("appointments.nominations.sendTimes"), () -> {
                        words.beforeSending(nomination, () -> {
                            words.tell(nominations.invite(nomination.id()), "appointments.nominations.sent");
                            showAgain(nomination);
                        });
                    })
                    .compact();
            send.setAriaLabel(getTranslation("appointments.nominations.sendTimesTo", nomination.personName()));
            row.add(send);
            actions.put(nomination.id(), send);
        }
        if (nomination.channel() != DeliveryWay.EMAIL || nomination.state() == NominationState.UNDELIVERABLE) {
            row.add(new LinkButton(
                            getTranslation("appointments.nominations.toLetter"),
                            AppointmentLinks.nomination(nomination.id()))
                    .compact());
        }
        var ask = new SecondaryButton(getTranslation("appointments.nominations.ask"), () -> ask(nomination)).compact();
        ask.setAriaLabel(getTranslation("appointments.nominations.askOf", nomination.personName()));
        row.add(ask);
        return row;
    }

    /** Whoever did something stays where she did it. */
    private void showAgain(NominationRow nomination) {
        show();
        BrowserActions.focusWhenDrawn(actions.getOrDefault(nomination.id(), title));
    }

    private void ask(NominationRow nomination) {
        new SentenceDialog(
                        getTranslation("appointments.nominations.askOf", nomination.personName()),
                        getTranslation("appointments.nominations.question"),
                        getTranslation("appointments.nominations.askSend"),
                        asked -> {
                            words.tell(tray.ask(nomination.id(), asked), "appointments.nominations.askedDone");
                            showAgain(nomination);
                        })
                .open();
    }
}
