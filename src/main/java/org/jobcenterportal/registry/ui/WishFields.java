package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.MyProfile;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;

/** What somebody can say herself: languages, ways, working time, wish. The same for her and for who writes it down. */
class WishFields extends Composite<Div> {

    private final LanguageRows languages = new LanguageRows();
    private final Checkbox car = new Checkbox(getTranslation("registry.profile.car"));
    private final Checkbox bicycle = new Checkbox(getTranslation("registry.profile.bicycle"));
    private final Checkbox publicTransport = new Checkbox(getTranslation("registry.profile.publicTransport"));
    private final IntegerField minutes = new IntegerField(getTranslation("registry.profile.minutes"));
    private final Select<Extent> extent =
            Choices.select(this, "registry.profile.workingTime", "enum.Extent.", List.of(Extent.values()));
    private final IntegerField hours = new IntegerField(getTranslation("registry.profile.hours"));
    private final CheckboxGroup<DayPart> dayParts =
            Choices.several(this, "registry.profile.dayParts", "enum.DayPart.", List.of(DayPart.values()));
    private final TextArea wish = new TextArea(getTranslation("registry.profile.wish"));

    WishFields(FormChecks checks) {
        minutes.setHelperText(getTranslation("registry.profile.minutesHint"));
        hours.setHelperText(getTranslation("registry.profile.hoursHint"));
        dayParts.setHelperText(getTranslation("registry.profile.dayPartsHint"));
        wish.setHelperText(getTranslation("registry.profile.wishHint"));
        wish.setMaxLength(ProfileDraft.LONGEST_WISH);
        minutes.setManualValidation(true);
        hours.setManualValidation(true);
        checks.add(minutes, () -> range(minutes, Mobility.SHORTEST, Mobility.LONGEST, "registry.profile.minutesWrong"));
        checks.add(hours, () -> range(hours, 1, WorkingTime.MOST_HOURS, "registry.profile.hoursWrong"));
        var ways = new Div(car, bicycle, publicTransport);
        ways.addClassNames("row", "wrap");
        ways.getElement().setAttribute("role", "group");
        ways.getElement().setAttribute("aria-label", getTranslation("registry.profile.ways"));
        getContent().addClassName("stack");
        getContent().add(wish, extent, hours, dayParts, ways, minutes, languages);
    }

    void show(ProfileDraft profile) {
        languages.show(profile.languages());
        car.setValue(profile.mobility().car());
        bicycle.setValue(profile.mobility().bicycle());
        publicTransport.setValue(profile.mobility().publicTransport());
        minutes.setValue(profile.mobility().minutes());
        extent.setValue(profile.workingTime().extent());
        hours.setValue(profile.workingTime().hours());
        dayParts.setValue(profile.workingTime().dayParts());
        wish.setValue(profile.wish() == null ? "" : profile.wish());
    }

    MyProfile.Saying value() {
        return new MyProfile.Saying(
                languages.value(),
                new Mobility(car.getValue(), bicycle.getValue(), publicTransport.getValue(), minutes.getValue()),
                new WorkingTime(extent.getValue(), hours.getValue(), dayParts.getValue()),
                wish.getValue());
    }

    private Optional<String> range(IntegerField field, int least, int most, String key) {
        var value = field.getValue();
        return value != null && (value < least || value > most)
                ? Optional.of(getTranslation(key, least, most))
                : Optional.empty();
    }
}
