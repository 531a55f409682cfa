package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jobcenterportal.employers.ContactBook;
import org.jobcenterportal.employers.EmployerHistory;
import org.jobcenterportal.employers.EmployerHistory.Promise;
import org.jobcenterportal.employers.EmployerHistory.Recall;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** What is to be done: calls to make, and what the office and the employer have promised each other. */
class PromisesCard extends Composite<Section> {

    private static final int SETTLED_SHOWN = 5;

    private final EmployerId employer;
    private final boolean mayWrite;
    private final LocalDate today;
    private final ContactBook book;
    private final Runnable changed;

    PromisesCard(
            EmployerId employer,
            EmployerHistory history,
            boolean mayWrite,
            LocalDate today,
            ContactBook book,
            Runnable changed) {
        this.employer = employer;
        this.mayWrite = mayWrite;
        this.today = today;
        this.book = book;
        this.changed = changed;
        getContent().addClassNames("card", "work-card", "stack");
        getContent().add(new H2(getTranslation("employers.promise.title")));
        var list = new UnorderedList();
        list.addClassName("employer-parts");
        history.recalls().forEach(recall -> list.add(item(recall)));
        history.promises().stream().filter(Promise::isOpen).forEach(promise -> list.add(item(promise)));
        history.promises().stream()
                .filter(promise -> !promise.isOpen())
                .limit(SETTLED_SHOWN)
                .forEach(promise -> list.add(item(promise)));
        getContent()
                .add(
                        list.getChildren().findAny().isPresent()
                                ? list
                                : new Paragraph(getTranslation("employers.promise.none")));
    }

    private ListItem item(Recall recall) {
        var item = new ListItem(
                line(getTranslation("employers.promise.call", recall.why())),
                due(recall.dueOn(), recall.dueOn().isBefore(today)));
        if (mayWrite) {
            item.add(button(
                    "employers.promise.strike",
                    recall.why(),
                    IconName.CLOSE,
                    () -> book.strikeOut(employer, recall.id())));
        }
        return item;
    }

    private ListItem item(Promise promise) {
        var who = getTranslation(
                promise.isOurs() ? "employers.promise.ours" : "employers.promise.theirs", promise.what());
        var item = new ListItem(line(who));
        var kept = promise.kept();
        if (kept != null) {
            item.add(new StatusBadge(
                            kept ? Status.GOOD : Status.STOP,
                            kept ? IconName.CHECK : IconName.NO,
                            getTranslation(kept ? "employers.promise.kept" : "employers.promise.broken"))
                    .bare());
            return item;
        }
        item.add(due(promise.dueOn(), promise.isOverdueOn(today)));
        if (mayWrite) {
            var buttons =
                    new Div(settle(promise.id(), promise.what(), true), settle(promise.id(), promise.what(), false));
            buttons.addClassNames("row", "wrap");
            item.add(buttons);
        }
        return item;
    }

    private Component settle(UUID promise, String what, boolean kept) {
        return button(
                kept ? "employers.promise.keep" : "employers.promise.break",
                what,
                kept ? IconName.CHECK : IconName.NO,
                () -> book.settle(employer, promise, kept));
    }

    private Component button(String key, String what, IconName icon, BooleanSupplier action) {
        var button = new QuietButton(getTranslation(key), icon, () -> {
                    if (!action.getAsBoolean()) {
                        Toast.care(getTranslation("employers.promise.already"));
                    }
                    changed.run();
                })
                .compact();
        button.setAriaLabel(getTranslation("employers.promise.about", getTranslation(key), what));
        return button;
    }

    private Component due(LocalDate day, boolean isOverdue) {
        var text = getTranslation("employers.promise.until", Formats.here().relativeDay(day, today));
        if (isOverdue) {
            return new StatusBadge(Status.STOP, IconName.WARNING, text).bare();
        }
        var line = new Paragraph(text);
        line.addClassNames("muted", "small");
        return line;
    }

    private static Component line(String text) {
        return new Span(text);
    }
}
