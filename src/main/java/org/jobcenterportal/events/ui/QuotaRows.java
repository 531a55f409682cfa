package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.events.QuotaId;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** F60: for whom places of an event are kept, a row for each. */
class QuotaRows extends Composite<Div> {

    private static final String SEPARATOR = "\t";

    private final Map<String, String> teams;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private Runnable changed = () -> {};

    QuotaRows(Map<String, String> teams) {
        this.teams = teams;
        list.addClassName("event-rows");
        getContent().addClassName("stack");
        getContent().add(list, new QuietButton(getTranslation("events.form.quota.add"), IconName.ADD, () -> {
            add(null);
            changed.run();
        }));
    }

    void onChange(Runnable told) {
        changed = told;
    }

    /** What stands in the rows, whole or not: a line for each. */
    String text() {
        return rows.stream()
                .map(row -> String.join(
                        SEPARATOR,
                        row.kind.getValue().name(),
                        row.places.getValue() == null
                                ? ""
                                : row.places.getValue().toString(),
                        row.value()))
                .collect(Collectors.joining("\n"));
    }

    void show(String text) {
        show(List.of());
        text.lines().map(line -> line.split(SEPARATOR, 3)).forEach(part -> {
            add(null);
            rows.getLast().show(QuotaKind.valueOf(part[0]), part[1], part[2]);
        });
    }

    void show(List<QuotaDraft> quotas) {
        rows.clear();
        list.removeAll();
        quotas.forEach(this::add);
    }

    List<QuotaDraft> quotas() {
        return rows.stream()
                .map(row -> new QuotaDraft(row.id, row.kind.getValue(), row.value(), row.places.getValue()))
                .toList();
    }

    int places() {
        return rows.stream()
                .mapToInt(row -> row.places.getValue() == null ? 0 : row.places.getValue())
                .sum();
    }

    /** What is missing or wrong. */
    List<FieldError> errors(@Nullable Integer seats) {
        var errors = new ArrayList<FieldError>();
        for (var row : rows) {
            row.places.setInvalid(false);
            row.words.setInvalid(false);
            row.choice.setInvalid(false);
            if (row.value().isBlank()) {
                errors.add(
                        row.words.isVisible()
                                ? EventWords.wrong(row.words, "events.form.missing")
                                : EventWords.wrong(row.choice, "events.form.missing"));
            }
            if (row.places.getValue() == null || row.places.getValue() < 0) {
                errors.add(EventWords.wrong(row.places, "events.form.number-missing"));
            } else if (seats != null && places() > seats) {
                errors.add(EventWords.wrong(row.places, "events.form.quota.too-many"));
            }
        }
        return errors;
    }

    private void add(@Nullable QuotaDraft quota) {
        var row = new Row(quota);
        rows.add(row);
        list.add(row.line);
    }

    /** One of the rows; which field says for whom depends on the kind. */
    private class Row {

        private final QuotaId id;
        private final Select<QuotaKind> kind = new Select<>();
        private final TextField words = new TextField();
        private final Select<String> choice = new Select<>();
        private final IntegerField places = new IntegerField(getTranslation("events.form.quota.places"));
        private final Component line;

        Row(@Nullable QuotaDraft quota) {
            id = quota == null ? QuotaId.next() : quota.id();
            kind.setLabel(getTranslation("events.form.quota.kind"));
            kind.setItems(
                    teams.isEmpty()
                            ? List.of(QuotaKind.WOMENS_PROJECT, QuotaKind.DISTRICT, QuotaKind.LANGUAGE)
                            : List.of(QuotaKind.TEAM));
            kind.setItemLabelGenerator(EventWords.on(QuotaRows.this)::of);
            kind.addValueChangeListener(change -> showValue());
            words.setMaxLength(80);
            places.setMin(0);
            kind.setValue(quota == null ? teams.isEmpty() ? QuotaKind.WOMENS_PROJECT : QuotaKind.TEAM : quota.kind());
            if (quota != null) {
                places.setValue(quota.places());
                if (words.isVisible()) {
                    words.setValue(quota.value());
                } else {
                    choice.setValue(quota.value());
                }
            }
            var fields = new Div(kind, words, choice, places);
            fields.add(new QuietButton(getTranslation("events.form.remove"), IconName.CLOSE, this::remove));
            fields.addClassName("event-row");
            line = fields;
            Stream.<HasValue<?, ?>>of(kind, words, choice, places)
                    .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        }

        void show(QuotaKind what, String number, String whom) {
            kind.setValue(what);
            if (!number.isEmpty()) {
                places.setValue(Integer.valueOf(number));
            }
            if (words.isVisible()) {
                words.setValue(whom);
            } else if (!whom.isEmpty()) {
                choice.setValue(whom);
            }
        }

        String value() {
            if (words.isVisible()) {
                return words.getValue().strip();
            }
            return choice.getValue() == null ? "" : choice.getValue();
        }

        private void showValue() {
            var isWords = kind.getValue() == QuotaKind.WOMENS_PROJECT || kind.getValue() == QuotaKind.DISTRICT;
            words.setVisible(isWords);
            choice.setVisible(!isWords);
            words.setLabel(getTranslation("events.form.quota.whom." + kind.getValue()));
            choice.setLabel(getTranslation("events.form.quota.whom." + kind.getValue()));
            if (kind.getValue() == QuotaKind.TEAM) {
                choice.setItems(teams.keySet().stream()
                        .sorted((one, other) -> teams.get(one).compareTo(teams.get(other)))
                        .toList());
                choice.setItemLabelGenerator(team -> teams.getOrDefault(team, ""));
            } else if (!isWords) {
                choice.setItems(Spoken.TAGS);
                choice.setItemLabelGenerator(EventWords.on(QuotaRows.this)::language);
            }
        }

        private void remove() {
            rows.remove(this);
            list.remove(line);
            changed.run();
        }
    }
}
