package org.jobcenterportal.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jobcenterportal.intake.IntakeDesk;
import org.jobcenterportal.intake.IntakeRow;
import org.jobcenterportal.intake.UndoOutcome;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Who brought in what and when, each with a way back. */
class HistoryCard extends Composite<Section> {

    private final transient IntakeDesk desk;
    private final Consumer<Notice> teller;
    private final Div content = new Div();

    HistoryCard(IntakeDesk desk, Consumer<Notice> teller) {
        this.desk = desk;
        this.teller = teller;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("intake.history.title")), content);
        show();
    }

    void show() {
        content.removeAll();
        var history = desk.history();
        if (history.isEmpty()) {
            content.add(new Paragraph(getTranslation("intake.history.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("intake-history");
        history.forEach(row -> list.add(item(row)));
        content.add(list);
    }

    private ListItem item(IntakeRow row) {
        var title = new Span(getTranslation(
                "intake.history.row",
                Formats.here().moment(row.at()),
                row.by() == null ? getTranslation("intake.history.left") : row.by()));
        title.addClassName("intake-title");
        var counts = new Span(getTranslation(
                "intake.history.counts", row.fileName(), row.recorded(), row.updated(), row.skipped(), row.refused()));
        counts.addClassNames("small", "muted");
        var words = new Div(title, counts);
        words.addClassNames("grow", "intake-words");
        var item = new ListItem(words, undo(row));
        item.addClassNames("row", "wrap");
        return item;
    }

    private Component undo(IntakeRow row) {
        if (row.undoneAt() != null) {
            return new StatusBadge(
                            Status.OPEN,
                            IconName.UNDO,
                            getTranslation(
                                    "intake.history.undone", Formats.here().shortMoment(row.undoneAt())))
                    .bare();
        }
        var button = new SecondaryButton(getTranslation("intake.undo.button"), IconName.UNDO, () -> ask(row)).compact();
        button.setAriaLabel(getTranslation("intake.undo.of", Formats.here().moment(row.at())));
        return button;
    }

    private void ask(IntakeRow row) {
        new ConfirmDialog(
                        getTranslation("intake.undo.title"),
                        getTranslation("intake.undo.text", row.recorded(), row.updated()),
                        getTranslation("intake.undo.button"),
                        () -> undone(desk.undo(row.id())))
                .open();
    }

    private void undone(UndoOutcome outcome) {
        teller.accept(
                switch (outcome) {
                    case UndoOutcome.Undone(int removed, int restored) ->
                        Notice.good(
                                getTranslation("intake.undo.done"),
                                getTranslation("intake.undo.doneText", removed, restored));
                    case UndoOutcome.AlreadyWorked(int persons) ->
                        Notice.care(
                                getTranslation("intake.undo.worked"),
                                getTranslation("intake.undo.workedText", persons));
                    case UndoOutcome.TooLate late ->
                        Notice.care(getTranslation("intake.undo.worked"), getTranslation("intake.undo.tooLateText"));
                    case UndoOutcome.NotThere gone ->
                        Notice.note(getTranslation("intake.undo.gone"), getTranslation("intake.undo.goneText"));
                });
        show();
    }
}
