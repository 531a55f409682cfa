package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.uikit.FactList;

/** One tick for each thing that an employer may know, and below it what she would get. */
class ReleaseChoice extends Composite<Div> {

    private final CheckboxGroup<Released> group = new CheckboxGroup<>();
    private final Section preview = new Section();
    private final String previewKey;

    /** @param previewKey the heading of what the employer would get */
    ReleaseChoice(List<Released> possible, String previewKey) {
        this.previewKey = previewKey;
        group.setLabel(getTranslation("proposals.choice.label"));
        group.setItems(possible);
        group.setItemLabelGenerator(item -> getTranslation(
                "proposals.choice.item", getTranslation("enum.ReleasedItem." + item.item()), item.value()));
        group.addClassName("release-choice");
        group.addValueChangeListener(change -> preview());
        preview.addClassNames("release-preview", "stack", "close");
        preview.getElement().setAttribute("role", "status");
        getContent().addClassNames("stack", "close");
        getContent().add(group, preview);
        preview();
    }

    Set<ReleasedItem> chosen() {
        return group.getValue().stream().map(Released::item).collect(Collectors.toSet());
    }

    /** Whether something is chosen; else the group says so. */
    boolean isChosen() {
        var isNothing = group.getValue().isEmpty();
        group.setErrorMessage(getTranslation("proposals.choice.nothing"));
        group.setInvalid(isNothing);
        return !isNothing;
    }

    private void preview() {
        group.setInvalid(false);
        preview.removeAll();
        preview.add(new H3(getTranslation(previewKey)));
        var chosen = group.getValue().stream().map(Released::item).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            preview.add(new Paragraph(getTranslation("proposals.choice.none")));
            return;
        }
        var facts = new FactList();
        group.getListDataView()
                .getItems()
                .filter(item -> chosen.contains(item.item()))
                .forEach(item -> facts.fact(getTranslation("enum.ReleasedItem." + item.item()), item.value()));
        preview.add(facts);
        if (!chosen.contains(ReleasedItem.NAME)) {
            preview.add(new Paragraph(getTranslation("proposals.choice.nameless")));
        }
    }
}
