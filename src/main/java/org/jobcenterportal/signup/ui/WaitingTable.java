package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.signup.RegistrationDetails.LineStanding;
import org.jobcenterportal.signup.RegistrationLists;
import org.jobcenterportal.signup.RegistrationLists.NamedWait;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OpenEvent;

/** F34, F36: who waits, what for, and to whom everything is offered at present; nobody is moved by hand. */
class WaitingTable extends Composite<Div> {

    WaitingTable(RegistrationLists lists, OpenEvent event) {
        getContent().addClassName("stack");
        var all = lists.waiting(new EventId(event.event()));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.HOURGLASS,
                            getTranslation("signup.list.nobody-waits"),
                            getTranslation("signup.list.nobody-waits-text")));
            return;
        }
        var table = new StaffTable(
                getTranslation("signup.tab.waiting"),
                getTranslation("signup.list.name"),
                getTranslation("signup.list.position"),
                getTranslation("signup.list.waits-for"),
                getTranslation("signup.list.brings"),
                getTranslation("signup.list.offer"));
        all.forEach(one -> table.add(row(table, one)));
        var rule = new Paragraph(getTranslation("signup.list.rule"));
        rule.addClassNames("small", "muted");
        getContent().add(table, rule);
    }

    private NativeTableRow row(StaffTable table, NamedWait one) {
        var standing = one.standing();
        var until = standing.offeredUntil();
        return table.row(
                RegisteredTable.name(this, one.who()),
                table.cell(1, Integer.toString(standing.position())),
                table.cell(2, waitsFor(standing)),
                table.cell(3, RegisteredTable.brings(this, one.who().registration())),
                table.cell(
                        4,
                        until == null
                                ? standing.isPaused() ? getTranslation("signup.list.pauses") : ""
                                : getTranslation(
                                        "signup.list.offered", Formats.here().shortMoment(until))));
    }

    private String waitsFor(LineStanding standing) {
        var words = new ArrayList<String>();
        if (standing.waitsForPlace()) {
            words.add(getTranslation("signup.list.for-place"));
        }
        if (standing.waitsForChildcare()) {
            words.add(getTranslation("signup.list.for-childcare"));
        }
        if (standing.waitsForInterpreting()) {
            words.add(getTranslation("signup.list.for-interpreting"));
        }
        return String.join(", ", words);
    }
}
