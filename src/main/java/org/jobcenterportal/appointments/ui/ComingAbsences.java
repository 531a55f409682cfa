package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.Absence;
import org.jobcenterportal.appointments.LastImport;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.QuietButton;

/** When a consultant will be away, and the last import that can be taken back. */
class ComingAbsences extends Composite<Section> {

    private final TimesWords words = new TimesWords(this);

    ComingAbsences(TimesOverview overview, Consumer<UUID> reopen, Consumer<UUID> undoImport) {
        var consultant = overview.consultant().id();
        getContent().addClassNames("card", "stack", "close");
        getContent().add(new H2(getTranslation("appointments.times.absences")));
        if (overview.absences().isEmpty()) {
            var none = new Paragraph(getTranslation("appointments.times.noAbsences"));
            none.addClassName("muted");
            getContent().add(none);
        } else {
            var list = new UnorderedList();
            list.addClassName("times-list");
            overview.absences().forEach(absence -> list.add(item(absence, reopen)));
            getContent().add(list);
        }
        var actions = new Div(
                new LinkButton(
                                getTranslation("appointments.times.close.title"),
                                IconName.BLOCK,
                                AppointmentLinks.timesOf(AppointmentLinks.CLOSE, consultant))
                        .compact(),
                new LinkButton(
                                getTranslation("appointments.times.import.title"),
                                IconName.CALENDAR,
                                AppointmentLinks.timesOf(AppointmentLinks.IMPORT, consultant))
                        .compact());
        actions.addClassNames("row", "wrap");
        getContent().add(actions);
        var last = overview.lastImport();
        if (last != null) {
            getContent().add(undo(last, undoImport));
        }
    }

    private ListItem item(Absence absence, Consumer<UUID> reopen) {
        var when = words.stretch(absence);
        var title = new Span(when);
        title.addClassName("times-title");
        var kind = new Span(getTranslation("enum.AbsenceKind." + absence.kind()));
        kind.addClassNames("label", "muted");
        var open = new QuietButton(getTranslation("appointments.times.reopen"), () -> reopen.accept(absence.id()))
                .compact();
        open.setAriaLabel(getTranslation("appointments.times.reopenOf", when));
        return new ListItem(title, kind, open);
    }

    private QuietButton undo(LastImport last, Consumer<UUID> undoImport) {
        return new QuietButton(
                        getTranslation(
                                "appointments.times.import.undo",
                                Formats.here().shortMoment(last.at()),
                                last.entries()),
                        IconName.UNDO,
                        () -> undoImport.accept(last.id()))
                .compact();
    }
}
