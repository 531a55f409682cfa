package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.signup.RegistrationLists;
import org.jobcenterportal.signup.RegistrationLists.Named;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OpenEvent;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** F60, F68: who has a place, with what, and who has excused herself. */
class RegisteredTable extends Composite<Div> {

    private final RegistrationLists lists;
    private final OpenEvent event;

    RegisteredTable(RegistrationLists lists, OpenEvent event) {
        this.lists = lists;
        this.event = event;
        getContent().addClassName("stack");
        var all = lists.registered(new EventId(event.event()));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.SEAT,
                            getTranslation("signup.list.nobody"),
                            getTranslation("signup.list.nobody-text")));
            return;
        }
        var table = new StaffTable(
                getTranslation("signup.tab.registered"),
                getTranslation("signup.list.name"),
                getTranslation("signup.list.code"),
                getTranslation("signup.list.state"),
                getTranslation("signup.list.brings"),
                getTranslation("signup.list.action"));
        all.forEach(one -> table.add(row(table, one)));
        var note = new Paragraph(getTranslation("signup.list.logged"));
        note.addClassNames("small", "muted");
        getContent().add(table, note);
    }

    private NativeTableRow row(StaffTable table, Named one) {
        var row = one.registration();
        var action = new NativeTableCell();
        if (event.mayRun() && row.state() == RegistrationState.REGISTERED) {
            action.add(new QuietButton(getTranslation("signup.list.excuse"), () -> ask(one)).compact());
        }
        return table.row(
                name(this, one),
                table.cell(1, code(row)),
                table.cell(2, state(row)),
                table.cell(3, brings(row)),
                action);
    }

    private static Span code(RegistrationRow row) {
        var code = new Span(row.code().value());
        code.addClassName("event-code");
        return code;
    }

    private void ask(Named one) {
        new ConfirmDialog(
                        getTranslation("signup.list.excuse-title"),
                        getTranslation("signup.list.excuse-text"),
                        getTranslation("signup.list.excuse"),
                        () -> {
                            if (lists.excuse(one.registration().id())) {
                                Toast.show(getTranslation("signup.list.excused"));
                            }
                            event.changed().run();
                        })
                .open();
    }

    /** Of somebody under protection nothing but the code. */
    static String name(Component on, Named one) {
        return one.name() == null ? on.getTranslation("signup.list.protected") : one.name();
    }

    private StatusBadge state(RegistrationRow row) {
        if (!row.isConfirmed()) {
            return new StatusBadge(Status.CARE, IconName.HOURGLASS, getTranslation("signup.list.unconfirmed")).bare();
        }
        var words = getTranslation(row.state().textKey(row.cancelReason()));
        return switch (row.state()) {
            case REGISTERED, CHECKED_IN, ATTENDED -> new StatusBadge(Status.GOOD, IconName.CHECK, words).bare();
            case LEFT_EARLY, EXCUSED, CANCELLED, NO_SHOW, INVITED, WAITLISTED ->
                new StatusBadge(Status.OPEN, IconName.NO, words).bare();
        };
    }

    private String brings(RegistrationRow row) {
        return brings(this, row);
    }

    static String brings(Component on, RegistrationRow row) {
        var words = new ArrayList<String>();
        if (row.wish().companions() > 0) {
            words.add(on.getTranslation("signup.list.companions", row.wish().companions()));
        }
        if (!row.wish().children().isEmpty()) {
            words.add(on.getTranslation(
                    "signup.list.children",
                    row.wish().children().size(),
                    String.join(
                            ", ",
                            row.wish().children().stream()
                                    .map(EventWords.on(on)::age)
                                    .toList())));
        }
        var interpreting = row.wish().interpreting();
        if (interpreting != null) {
            words.add(EventWords.on(on).language(interpreting));
        }
        return String.join(", ", words);
    }
}
