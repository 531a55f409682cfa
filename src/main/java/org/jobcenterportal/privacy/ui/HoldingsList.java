package org.jobcenterportal.privacy.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.privacy.HoldingWords;
import org.jobcenterportal.privacy.RoomHoldings;
import org.jobcenterportal.uikit.FactList;

/** What the rooms of the portal hold about a person: one part to unfold for each, the first one open. */
class HoldingsList extends Composite<Div> {

    private final HoldingWords words;
    private final Locale reader;

    HoldingsList(List<RoomHoldings> rooms, HoldingWords words, Locale reader) {
        this.words = words;
        this.reader = reader;
        getContent().addClassNames("stack", "holdings");
        rooms.forEach(room -> getContent().add(part(room)));
        getContent().getChildren().findFirst().ifPresent(first -> ((Details) first).setOpened(true));
    }

    private Component part(RoomHoldings room) {
        var part = new Details(words.room(room.room(), reader));
        part.addClassName("holding");
        room.holdings().stream()
                .collect(groupingBy(Holding::kindKey, LinkedHashMap::new, toList()))
                .forEach((kind, holdings) -> {
                    part.add(new H3(words.name(kind, reader)));
                    holdings.forEach(holding -> part.add(facts(holding)));
                });
        return part;
    }

    private Component facts(Holding holding) {
        var facts = new FactList();
        facts.addClassName("holding-facts");
        holding.values().forEach((key, value) -> facts.fact(words.name(key, reader), words.value(key, value, reader)));
        return facts;
    }
}
