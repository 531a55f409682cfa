package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.ExtraTime;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.QuietButton;

/** Times that a consultant has opened on single days to come. */
class ComingExtraTimes extends Composite<Section> {

    private final TimesWords words = new TimesWords(this);

    ComingExtraTimes(TimesOverview overview, Consumer<UUID> withdraw) {
        getContent().addClassNames("card", "stack", "close");
        getContent().add(new H2(getTranslation("appointments.times.extra")));
        if (overview.extraTimes().isEmpty()) {
            var none = new Paragraph(getTranslation("appointments.times.noExtra"));
            none.addClassName("muted");
            getContent().add(none);
        } else {
            var list = new UnorderedList();
            list.addClassName("times-list");
            overview.extraTimes().forEach(extra -> list.add(item(overview, extra, withdraw)));
            getContent().add(list);
        }
    }

    private ListItem item(TimesOverview overview, ExtraTime extra, Consumer<UUID> withdraw) {
        var when = Formats.here().weekdayDate(extra.day()) + ", " + words.span(extra.from(), extra.until());
        var title = new Span(when);
        title.addClassName("times-title");
        var place = overview.venues().stream()
                .filter(venue -> venue.id().equals(extra.venue()))
                .map(words::place)
                .collect(Collectors.joining());
        var about = new Span(place.isEmpty() ? words.ways(extra.ways()) : place + " · " + words.ways(extra.ways()));
        about.addClassNames("label", "muted");
        var back = new QuietButton(getTranslation("appointments.times.withdraw"), () -> withdraw.accept(extra.id()))
                .compact();
        back.setAriaLabel(getTranslation("appointments.times.withdrawOf", when));
        return new ListItem(title, about, back);
    }
}
