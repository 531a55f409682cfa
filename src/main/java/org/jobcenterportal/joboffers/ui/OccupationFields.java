package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.occupations.Occupation;
import org.jobcenterportal.occupations.OccupationCode;
import org.jobcenterportal.occupations.Occupations;
import org.jobcenterportal.occupations.RequirementLevel;
import org.jspecify.annotations.Nullable;

/** F71: what the job is called: the likeliest occupation is shown while somebody types, and Tab takes it over. */
class OccupationFields extends Composite<Div> {

    private static final int MOST = 12;

    private final Occupations occupations;
    private final ComboBox<Occupation> occupation = new ComboBox<>();
    private final Select<RequirementLevel> level = new Select<>();
    private final Div suggestion = new Div();
    private final TextHints.Text text;
    private String typed = "";

    OccupationFields(Occupations occupations, Runnable changed) {
        this.occupations = occupations;
        text = new TextHints.Text(
                getTranslation("joboffers.form.occupation"),
                true,
                this::title,
                words -> rename(words, changed),
                occupation::focus);
        var words = JobWords.on(this);
        suggestion.addClassName("suggestion");
        occupation.setLabel(getTranslation("joboffers.form.occupation"));
        occupation.setHelperComponent(suggestion);
        occupation.setAllowCustomValue(true);
        occupation.setItemLabelGenerator(Occupation::title);
        occupation.setRenderer(new ComponentRenderer<>(this::item));
        occupation.setItems(query -> find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        occupation.addCustomValueSetListener(custom -> takeOver(custom.getDetail(), changed));
        occupation.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                typed = "";
            }
            chosen();
            changed.run();
        });
        level.setLabel(getTranslation("joboffers.form.level"));
        // chosen, it stands in a narrow field: there the first word has to do
        level.setItemLabelGenerator(one -> one == null ? "" : getTranslation("joboffers.form.level." + one));
        level.setRenderer(new TextRenderer<>(words::of));
        level.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                move(change.getValue());
            }
        });
        getContent().addClassName("job-row");
        getContent().add(occupation, level);
        suggest(List.of());
    }

    void show(JobDraft job) {
        var code = job.occupation();
        typed = code == null ? job.title() : "";
        occupation.setValue(code == null ? null : new Occupation(code, job.title()));
        chosen();
    }

    String title() {
        var value = occupation.getValue();
        return value == null ? typed : value.title();
    }

    /** What the job is called, as a text to be read; other words leave the occupation as it is. */
    TextHints.Text text() {
        return text;
    }

    @Nullable
    OccupationCode code() {
        var value = occupation.getValue();
        return value == null ? null : value.code();
    }

    ComboBox<Occupation> field() {
        return occupation;
    }

    private Stream<Occupation> find(String text, int offset, int most) {
        var found = text.isBlank() ? List.<Occupation>of() : occupations.suggest(text, MOST);
        suggest(found);
        return found.stream().skip(offset).limit(most);
    }

    /** Somebody left the field with words of her own: the likeliest occupation is meant, and she sees it at once. */
    private void takeOver(String text, Runnable changed) {
        var best = occupations.suggest(text, 1).stream().findFirst();
        if (best.isPresent()) {
            occupation.setInvalid(false);
            occupation.setValue(best.get());
        } else {
            occupation.clear();
            typed = text.strip().length() > JobDraft.TITLE ? text.strip().substring(0, JobDraft.TITLE) : text.strip();
            occupation.setErrorMessage(getTranslation("joboffers.form.no-occupation"));
            occupation.setInvalid(true);
            changed.run();
        }
    }

    private void rename(String title, Runnable changed) {
        var value = occupation.getValue();
        if (value == null) {
            typed = title;
            changed.run();
        } else {
            occupation.setValue(new Occupation(value.code(), title));
        }
    }

    private void suggest(List<Occupation> found) {
        suggestion.removeAll();
        if (found.isEmpty()) {
            suggestion.setText(getTranslation("joboffers.form.occupation-hint"));
        } else {
            var best = found.getFirst();
            suggestion.add(
                    new Span(getTranslation(
                            "joboffers.form.suggestion",
                            best.title(),
                            best.code().value())),
                    Keys.cap(getTranslation("joboffers.key.tab")),
                    new Span(getTranslation("joboffers.form.takes-over")));
        }
    }

    private void chosen() {
        var value = occupation.getValue();
        if (value == null) {
            level.setItems();
            level.setEnabled(false);
            return;
        }
        var levels = Stream.of(RequirementLevel.values())
                .filter(one -> one == value.code().level()
                        || occupations.of(sibling(value.code(), one)).isPresent())
                .toList();
        level.setItems(levels);
        level.setEnabled(true);
        level.setValue(value.code().level());
        suggestion.removeAll();
        suggestion.setText(getTranslation(
                "joboffers.form.code",
                value.code().value(),
                Optional.of(occupations.groupTitle(value.code()))
                        .filter(title -> !title.isBlank())
                        .orElse(value.title())));
    }

    /** The same work on another level has a code of its own; what it is called stays as it was. */
    private void move(RequirementLevel to) {
        var value = Objects.requireNonNull(occupation.getValue());
        if (value.code().level() != to) {
            occupation.setValue(new Occupation(sibling(value.code(), to), value.title()));
        }
    }

    private static OccupationCode sibling(OccupationCode code, RequirementLevel level) {
        return new OccupationCode(code.group() + level.digit());
    }

    private Div item(Occupation one) {
        var code = new Span(getTranslation(
                "joboffers.form.item",
                one.code().value(),
                JobWords.on(this).of(one.code().level())));
        code.addClassNames("muted", "label-size");
        var item = new Div(new Span(one.title()), code);
        item.addClassName("combo-item");
        return item;
    }
}
