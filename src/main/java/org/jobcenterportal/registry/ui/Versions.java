package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileField;
import org.jobcenterportal.uikit.PrimaryButton;

/** Two versions of a profile, line by line: one's own and the one that somebody else has saved meanwhile. */
class Versions extends Composite<Section> {

    private enum Version {
        MINE,
        THEIRS
    }

    private final Map<ProfileField, RadioButtonGroup<Version>> lines = new EnumMap<>(ProfileField.class);

    /**
     * @param before what stood there when one began: what one has not touched is theirs at first
     * @param chosen gets the parts of which one's own version shall stay
     */
    Versions(ProfileDraft mine, ProfileDraft theirs, ProfileDraft before, Consumer<Set<ProfileField>> chosen) {
        var touched = ProfileField.differing(before, mine);
        var words = new ProfileWords(this, getLocale());
        var list = new Div();
        list.addClassName("stack");
        ProfileField.differing(mine, theirs).forEach(field -> {
            var line = new RadioButtonGroup<Version>();
            line.setLabel(getTranslation("enum.ProfileField." + field.name()));
            line.setItems(Version.values());
            line.setItemLabelGenerator(version -> getTranslation(
                    version == Version.MINE ? "registry.versions.mine" : "registry.versions.theirs",
                    filled(words.of(field, version == Version.MINE ? mine : theirs))));
            line.setValue(touched.contains(field) ? Version.MINE : Version.THEIRS);
            lines.put(field, line);
            list.add(line);
        });
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("registry.versions.title")),
                        new Paragraph(getTranslation("registry.versions.text")),
                        list,
                        new Div(new PrimaryButton(
                                getTranslation("registry.versions.save"), () -> chosen.accept(staying()))));
    }

    private Set<ProfileField> staying() {
        var staying = EnumSet.noneOf(ProfileField.class);
        lines.forEach((field, line) -> {
            if (line.getValue() == Version.MINE) {
                staying.add(field);
            }
        });
        return staying;
    }

    private String filled(String words) {
        return words.isBlank() ? getTranslation("registry.profile.nothing") : words;
    }
}
