package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.interviews.GuestRow;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.uikit.QuietButton;

/** The timetable as a table with a line for each talk, for whoever reads it aloud or on a small screen. */
class PlanList extends Composite<Div> {

    private final RoundWords words = RoundWords.on(this);

    PlanList(RoundPage page, Consumer<TalkRow> choose) {
        var guests = page.guests().stream().collect(Collectors.toMap(GuestRow::id, Function.identity()));
        var heads = new NativeTableRow();
        Stream.of("time", "employer", "table", "guest", "state").forEach(key -> heads.add(head(key)));
        heads.add(new NativeTableCell());
        var body = new NativeTableBody();
        page.talks().forEach(talk -> {
            var states = PlanStates.of(page, talk, guests.get(talk.talk().guest())).stream()
                    .map(state -> getTranslation(state.key()))
                    .collect(Collectors.joining(", "));
            var time = new NativeTableHeaderCell(words.time(talk));
            time.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(
                    time,
                    new NativeTableCell(talk.employer()),
                    new NativeTableCell(talk.place()),
                    new NativeTableCell(words.guest(talk)),
                    new NativeTableCell(state(talk, states)),
                    new NativeTableCell(open(talk, choose))));
        });
        var table = new NativeTable(new NativeTableHeader(heads), body);
        table.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("interviews.plan.about", page.talks().size()));
        getContent().addClassNames("talk-table");
        getContent().add(table);
    }

    private String state(TalkRow talk, String states) {
        return talk.result()
                .map(words::result)
                .orElseGet(() -> states.isEmpty() ? getTranslation("interviews.state.planned") : states);
    }

    private QuietButton open(TalkRow talk, Consumer<TalkRow> choose) {
        var open = new QuietButton(getTranslation("interviews.plan.open"), () -> choose.accept(talk)).compact();
        open.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "interviews.plan.openWhich", words.time(talk), talk.employer(), words.guest(talk)));
        return open;
    }

    private NativeTableHeaderCell head(String key) {
        var head = new NativeTableHeaderCell(getTranslation("interviews.plan." + key));
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
