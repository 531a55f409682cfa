package org.jobcenterportal.registry.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jobcenterportal.profile.AgreedRestriction;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkRestriction;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;

/** What was agreed about work and health: to tick, never to write, so that no diagnosis stands here. */
class HealthForm extends Composite<Section> {

    private final CheckboxGroup<RestrictionKind> kinds =
            Choices.several(this, "registry.health.kinds", "enum.RestrictionKind.", List.of(RestrictionKind.values()));
    private final IntegerField hours = new IntegerField(getTranslation("registry.health.hours"));
    private final Consumer<Set<WorkRestriction>> agreed;

    HealthForm(List<AgreedRestriction> now, Consumer<Set<WorkRestriction>> agreed) {
        this.agreed = agreed;
        hours.setManualValidation(true);
        hours.setHelperText(
                getTranslation("registry.health.hoursHint", WorkRestriction.FEWEST_HOURS, WorkRestriction.MOST_HOURS));
        kinds.addValueChangeListener(change -> showHours());
        kinds.setValue(now.stream().map(one -> one.restriction().kind()).collect(toSet()));
        now.stream()
                .map(AgreedRestriction::restriction)
                .filter(one -> one.hours() != null)
                .forEach(one -> hours.setValue(one.hours()));
        showHours();
        var heading = new H2(new Icon(IconName.LOCK), new Span(getTranslation("registry.health.title")));
        heading.addClassName("row");
        var lead = new Paragraph(getTranslation("registry.health.lead"));
        lead.addClassName("muted");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        heading,
                        lead,
                        kinds,
                        hours,
                        new Div(new SecondaryButton(getTranslation("registry.health.save"), this::save)));
    }

    private void showHours() {
        hours.setVisible(kinds.getValue().contains(RestrictionKind.LIMITED_HOURS));
    }

    private void save() {
        var limit = hours.getValue();
        var wrong = kinds.getValue().contains(RestrictionKind.LIMITED_HOURS)
                && (limit == null || limit < WorkRestriction.FEWEST_HOURS || limit > WorkRestriction.MOST_HOURS);
        hours.setInvalid(wrong);
        if (wrong) {
            hours.setErrorMessage(getTranslation(
                    "registry.health.hoursWrong", WorkRestriction.FEWEST_HOURS, WorkRestriction.MOST_HOURS));
            hours.focus();
            return;
        }
        agreed.accept(kinds.getValue().stream()
                .map(kind -> new WorkRestriction(kind, kind == RestrictionKind.LIMITED_HOURS ? limit : null))
                .collect(toSet()));
    }
}
