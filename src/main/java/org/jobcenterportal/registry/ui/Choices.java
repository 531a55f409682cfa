package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Fields to choose from, each constant by its text. */
final class Choices {

    private Choices() {}

    /** @param key the beginning of the texts' keys, to which the constant's name is added */
    static <E extends Enum<E>> Select<E> select(Component screen, String labelKey, String key, List<E> constants) {
        var select = new Select<E>();
        select.setLabel(screen.getTranslation(labelKey));
        select.setItems(constants);
        select.setItemLabelGenerator(each -> each == null ? "" : screen.getTranslation(key + each.name()));
        select.setManualValidation(true);
        return select;
    }

    static <E extends Enum<E>> CheckboxGroup<E> several(
            Component screen, String labelKey, String key, List<E> constants) {
        var group = new CheckboxGroup<E>();
        group.setLabel(screen.getTranslation(labelKey));
        group.setItems(constants);
        group.setItemLabelGenerator(each -> screen.getTranslation(key + each.name()));
        return group;
    }

    /** A language by its name in the reader's language. */
    static ComboBox<String> language(Component screen, String labelKey, boolean withGerman, Locale reader) {
        var box = new ComboBox<String>(screen.getTranslation(labelKey));
        box.setItems(Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> tag.length() == 2 && (withGerman || !"de".equals(tag)))
                .sorted(Comparator.comparing(tag -> name(tag, reader)))
                .toList());
        box.setItemLabelGenerator(tag -> name(tag, reader));
        box.setManualValidation(true);
        return box;
    }

    static String name(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.of(reader.getLanguage()));
    }
}
