package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.profile.LanguageSkill;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** Languages other than German, a row each. */
class LanguageRows extends Composite<Div> {

    private static final List<LanguageLevel> LEVELS = Arrays.stream(LanguageLevel.values())
            .filter(level -> level != LanguageLevel.NONE)
            .toList();

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    private record Row(ComboBox<String> language, Select<LanguageLevel> level, Component line) {}

    LanguageRows() {
        list.addClassNames("stack", "close");
        getContent().addClassNames("stack", "close");
        var heading = new H3(getTranslation("registry.profile.languages"));
        getContent()
                .add(
                        heading,
                        list,
                        new Div(new QuietButton(
                                getTranslation("registry.profile.addLanguage"), IconName.ADD, () -> add(null))));
    }

    void show(List<LanguageSkill> skills) {
        rows.clear();
        list.removeAll();
        skills.forEach(this::add);
    }

    /** The languages that are named; of one that is named twice, the last counts. */
    List<LanguageSkill> value() {
        var skills = new LinkedHashMap<String, LanguageSkill>();
        rows.stream()
                .filter(row -> row.language().getValue() != null && row.level().getValue() != null)
                .map(row ->
                        new LanguageSkill(row.language().getValue(), row.level().getValue()))
                .forEach(skill -> skills.put(skill.languageTag(), skill));
        return List.copyOf(skills.values());
    }

    private void add(@Nullable LanguageSkill skill) {
        var language = Choices.language(this, "registry.profile.language", false, getLocale());
        var level = Choices.select(this, "registry.profile.level", "registry.level.", LEVELS);
        if (skill != null) {
            language.setValue(skill.languageTag());
            level.setValue(skill.level());
        }
        var line = new Div();
        var row = new Row(language, level, line);
        var remove = new QuietButton(getTranslation("registry.profile.remove"), IconName.CLOSE, () -> {
            rows.remove(row);
            list.remove(line);
        });
        line.add(language, level, remove);
        line.addClassName("field-row");
        rows.add(row);
        list.add(line);
    }
}
