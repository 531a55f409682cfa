package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jobcenterportal.chains.Chain;
import org.jobcenterportal.chains.ChainStation;
import org.jobcenterportal.chains.StationStatus;
import org.jobcenterportal.chains.Transition;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** The stations of a chain as a line like that of a tram; read aloud it is an ordered list. */
class ChainLine extends OrderedList {

    ChainLine(Chain chain, LocalDate today) {
        addClassName("chain-line");
        getElement().setAttribute("aria-label", getTranslation("chains.line.label"));
        chain.stations().forEach(station -> {
            add(stop(station));
            chain.transitions().stream()
                    .filter(transition -> transition.from().id().equals(station.id()))
                    .filter(transition -> transition.changeDays(today) > 0)
                    .forEach(transition -> add(between(transition, today)));
        });
    }

    private ListItem stop(ChainStation station) {
        var name = new Paragraph(getTranslation("chains.station." + station.key()));
        name.addClassName("chain-name");
        var item = new ListItem(name);
        item.addClassNames("chain-stop", look(station.status()));
        if (station.status().isUnderWay()) {
            item.getElement().setAttribute("aria-current", "step");
        }
        if (station.body() != null) {
            item.add(small(station.body()));
        }
        var dates = dates(station);
        if (!dates.isEmpty()) {
            item.add(small(dates));
        }
        item.add(badge(station.status()).bare());
        if (station.reason() != null) {
            item.add(small(station.reason().value()));
        }
        return item;
    }

    private ListItem between(Transition transition, LocalDate today) {
        var gap = transition.gapDays(today);
        var days = transition.changeDays(today);
        var words = gap == 0
                ? getTranslation("chains.line.bridged", days, transition.from().body())
                : getTranslation("chains.line.gap", gap, transition.from().body());
        var item = new ListItem(new Span(words));
        item.addClassNames("chain-between", gap > Transition.DAYS_WITHOUT_WORDS ? "long" : "short");
        return item;
    }

    private String dates(ChainStation station) {
        var formats = Formats.here();
        var from = station.begins().map(formats::dateWithYear);
        var until = station.ends().map(formats::dateWithYear);
        if (from.isPresent() && until.isPresent()) {
            return getTranslation("chains.line.fromUntil", from.get(), until.get());
        }
        return from.map(day -> getTranslation("chains.line.from", day)).orElse("");
    }

    private StatusBadge badge(StationStatus status) {
        return switch (status) {
            case PLANNED -> badge(status, Status.OPEN, IconName.FLAG);
            case SEAT_PENDING -> badge(status, Status.CARE, IconName.SEAT);
            case CONFIRMED -> badge(status, Status.NOTE, IconName.CHECK);
            case BRIDGING -> badge(status, Status.NOTE, IconName.HANDSHAKE);
            case RUNNING -> badge(status, Status.ACT, IconName.WALK);
            case HANDOVER -> badge(status, Status.CARE, IconName.GROUP);
            case DONE -> badge(status, Status.GOOD, IconName.CHECK);
            case SKIPPED -> badge(status, Status.OPEN, IconName.FORWARD);
            case REPEATED -> badge(status, Status.GOOD, IconName.REPEAT);
        };
    }

    private StatusBadge badge(StationStatus status, Status look, IconName icon) {
        return new StatusBadge(look, icon, getTranslation("enum.StationStatus." + status.name()));
    }

    private static String look(StationStatus status) {
        return switch (status) {
            case DONE, REPEATED -> "past";
            case RUNNING, HANDOVER -> "here";
            case SKIPPED -> "left-out";
            case PLANNED, SEAT_PENDING, CONFIRMED, BRIDGING -> "ahead";
        };
    }

    private static Paragraph small(String text) {
        var line = new Paragraph(text);
        line.addClassNames("muted", "small");
        return line;
    }
}
