package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jobcenterportal.runs.PlacesFrom;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** How many places a run has from its first day on, and from later days on. */
class PlacesRows extends Composite<Div> {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final IntegerField first = number(getTranslation("runs.form.places"));
    private final Div rows = new Div();
    private final List<Row> later = new ArrayList<>();

    PlacesRows() {
        rows.addClassNames("stack", "close");
        getContent().addClassNames("stack");
        getContent()
                .add(
                        first,
                        rows,
                        new SecondaryButton(
                                        getTranslation("runs.form.more-places"), IconName.ADD, () -> add(null, null))
                                .compact());
    }

    IntegerField first() {
        return first;
    }

    void show(List<PlacesFrom> places, LocalDate startsOn) {
        rows.removeAll();
        later.clear();
        places.stream().sorted(Comparator.comparing(PlacesFrom::fromDay)).forEach(step -> {
            if (step.fromDay().isAfter(startsOn)) {
                add(step.fromDay(), step.places());
            } else {
                first.setValue(step.places());
            }
        });
    }

    /** A later line counts only once both its day and its number stand there. */
    List<PlacesFrom> places(LocalDate startsOn) {
        var all = new ArrayList<PlacesFrom>();
        all.add(new PlacesFrom(startsOn, first.getValue()));
        later.stream().map(Row::read).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    /** Whether every later line is whole, after the first day, and no day stands twice. */
    boolean isRight(LocalDate startsOn) {
        var days = later.stream()
                .map(row -> row.day().getValue())
                .filter(Objects::nonNull)
                .toList();
        return later.stream().allMatch(Row::isWholeOrEmpty)
                && days.stream().allMatch(day -> day.isAfter(startsOn))
                && days.stream().distinct().count() == days.size();
    }

    private void add(@Nullable LocalDate day, @Nullable Integer places) {
        var row = new Row(
                new DayPicker(getTranslation("runs.form.from-day"), EARLIEST, LATEST),
                number(getTranslation("runs.form.places-then")));
        row.day().setValue(day);
        row.places().setValue(places);
        later.add(row);
        var line = new Div(row.day(), row.places());
        line.addClassNames("row", "wrap");
        rows.add(line);
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(1000);
        return field;
    }

    private record Row(DayPicker day, IntegerField places) {

        private @Nullable PlacesFrom read() {
            return day.getValue() == null || places.getValue() == null
                    ? null
                    : new PlacesFrom(day.getValue(), places.getValue());
        }

        private boolean isWholeOrEmpty() {
            return (day.getValue() == null) == (places.getValue() == null);
        }
    }
}
