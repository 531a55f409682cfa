package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.interviews.GuestRow;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkTable;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.TimeTable;
import org.jobcenterportal.uikit.TimeTableCell;
import org.jobcenterportal.uikit.TimeTableCell.Meeting.Look;
import org.jspecify.annotations.Nullable;

/** The timetable of a round: times downwards, the employers with their tables across. */
class PlanGrid extends Composite<Div> {

    private final RoundPage page;
    private final @Nullable Consumer<TalkRow> choose;
    private final RoundWords words = RoundWords.on(this);
    private final Map<PlaceId, String> places;
    private final Map<GuestId, GuestRow> guests;
    private final TimeTable table;

    private record Column(StandCard stand, TalkTable table) {}

    /** Where and when. */
    private record At(TableId table, int slot) {}

    /** @param choose what happens when a talk is chosen; null on paper, where people have numbers only */
    PlanGrid(RoundPage page, @Nullable Consumer<TalkRow> choose) {
        this.page = page;
        this.choose = choose;
        places = page.places().stream().collect(Collectors.toMap(TalkPlace::id, TalkPlace::name));
        guests = page.guests().stream().collect(Collectors.toMap(GuestRow::id, Function.identity()));
        table = new TimeTable(
                getTranslation("interviews.plan.about", page.talks().size()),
                getTranslation("interviews.plan.time"),
                columns().stream().map(this::head).toList(),
                rows());
        getContent().add(table);
    }

    /** Nothing is chosen any more; the focus goes back to what was. */
    void leave() {
        table.leaveChosen();
    }

    private List<Column> columns() {
        return page.stands().stream()
                .flatMap(stand -> stand.tables().stream()
                        .sorted(Comparator.comparing(TalkTable::number))
                        .map(one -> new Column(stand, one)))
                .toList();
    }

    private TimeTable.Column head(Column column) {
        return new TimeTable.Column(
                column.stand().name(), places.getOrDefault(column.table().place(), ""));
    }

    private List<TimeTable.Row> rows() {
        var talks = new HashMap<At, TalkRow>();
        page.talks()
                .forEach(talk ->
                        talks.put(new At(talk.talk().table(), talk.talk().slot()), talk));
        var columns = columns();
        var slots = page.round().times().slots();
        var rows = new ArrayList<TimeTable.Row>();
        var breaks = new ArrayList<>(page.round().times().breaks());
        for (var number = 0; number < slots.size(); number++) {
            var slot = slots.get(number);
            while (!breaks.isEmpty() && !breaks.getFirst().start().isAfter(slot.start())) {
                rows.add(pause(breaks.removeFirst(), columns.size()));
            }
            var at = number;
            rows.add(new TimeTable.Row(
                    Formats.here().bareTime(slot.start()),
                    columns.stream()
                            .map(column -> cell(
                                    Optional.ofNullable(
                                            talks.get(new At(column.table().id(), at))),
                                    column.table(),
                                    slot))
                            .toList()));
        }
        return rows;
    }

    private TimeTable.Row pause(TimeSlot rest, int columns) {
        TimeTableCell cell = new TimeTableCell.Break(getTranslation("interviews.plan.break"));
        return new TimeTable.Row(Formats.here().bareTime(rest.start()), Collections.nCopies(columns, cell));
    }

    private TimeTableCell cell(Optional<TalkRow> talk, TalkTable at, TimeSlot slot) {
        if (talk.isPresent()) {
            return cell(talk.get());
        }
        return at.breaks().stream().anyMatch(slot::overlaps)
                ? new TimeTableCell.Break(getTranslation("interviews.plan.break"))
                : new TimeTableCell.Empty();
    }

    private TimeTableCell cell(TalkRow talk) {
        var number = getTranslation("interviews.guest.number", talk.guestNumber());
        if (choose == null) {
            return new TimeTableCell.Meeting(number, "", List.of(), "", Look.PLANNED, false, null);
        }
        var states = PlanStates.of(page, talk, guests.get(talk.talk().guest()));
        return new TimeTableCell.Meeting(
                words.shortGuest(talk),
                talk.guestName() == null ? "" : number,
                states.stream().map(PlanStates::icon).toList(),
                states.stream().map(state -> getTranslation(state.key())).collect(Collectors.joining(", ")),
                look(talk, states),
                false,
                () -> choose.accept(talk));
    }

    private static Look look(TalkRow talk, List<PlanStates> states) {
        if (talk.result().isPresent()) {
            return Look.DONE;
        }
        return states.contains(PlanStates.NEW) ? Look.CHANGED : Look.PLANNED;
    }
}
