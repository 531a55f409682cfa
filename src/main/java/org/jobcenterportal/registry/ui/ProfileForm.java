package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Obstacle;
import org.jobcenterportal.profile.ObstacleKind;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ResidenceKind;
import org.jobcenterportal.profile.ResidenceTitle;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.uikit.MonthField;

/** All that a counsellor writes down of what somebody brings along, wishes, and what stands in the way. */
class ProfileForm extends Composite<Div> {

    private final FormChecks checks = new FormChecks();
    private final WishFields wishes = new WishFields(checks);
    private final Select<LanguageLevel> german =
            Choices.select(this, "registry.profile.german", "registry.level.", Arrays.asList(LanguageLevel.values()));
    private final Select<Schooling> schooling =
            Choices.select(this, "registry.profile.schooling", "enum.Schooling.", List.of(Schooling.values()));
    private final MonthField schoolUntil = new MonthField(getTranslation("registry.profile.schoolUntil"));
    private final Select<Training> training =
            Choices.select(this, "registry.profile.training", "registry.training.", List.of(Training.values()));
    private final Select<Recognition> recognition = Choices.select(
            this, "registry.profile.recognition", "registry.recognition.", List.of(Recognition.values()));
    private final TextField occupation = new TextField(getTranslation("registry.profile.occupation"));
    private final Select<ResidenceKind> title =
            Choices.select(this, "registry.profile.residence", "enum.ResidenceKind.", List.of(ResidenceKind.values()));
    private final DatePicker titleUntil = new DatePicker(getTranslation("registry.profile.residenceUntil"));
    private final ExperienceRows experience = new ExperienceRows();
    private final CheckboxGroup<LicenceClass> licences = new CheckboxGroup<>();
    private final CheckboxGroup<ObstacleKind> obstacles =
            Choices.several(this, "registry.profile.obstacles", "enum.ObstacleKind.", List.of(ObstacleKind.values()));
    private final Map<ObstacleKind, TextField> obstacleWords = new EnumMap<>(ObstacleKind.class);
    private final Div obstacleRows = new Div();

    ProfileForm() {
        german.setEmptySelectionAllowed(true);
        german.setEmptySelectionCaption(getTranslation("registry.level.UNKNOWN"));
        occupation.setMaxLength(ProfileDraft.LONGEST_OCCUPATION);
        licences.setLabel(getTranslation("registry.profile.licences"));
        licences.setItems(LicenceClass.values());
        obstacles.setHelperText(getTranslation("registry.profile.obstaclesHint"));
        obstacles.addValueChangeListener(change -> showObstacleWords());
        obstacleRows.addClassNames("stack", "close");
        title.setEmptySelectionAllowed(true);
        title.setEmptySelectionCaption(getTranslation("registry.profile.residenceUnknown"));
        title.setHelperText(getTranslation("registry.profile.residenceHint"));
        titleUntil.setLocale(getLocale());
        titleUntil.setManualValidation(true);
        checks.add(schoolUntil, () -> unreadable(schoolUntil));
        checks.add(
                titleUntil,
                () -> titleUntil.getValue() != null && title.getValue() == null
                        ? Optional.of(getTranslation("registry.profile.residenceMissing"))
                        : Optional.empty());
        checks.add(
                recognition,
                () -> isRecognisedWithoutTraining()
                        ? Optional.of(getTranslation("registry.profile.recognitionWrong"))
                        : Optional.empty());
        getContent().addClassName("stack");
        getContent()
                .add(
                        checks.summary(),
                        card("registry.profile.wishes", wishes),
                        card(
                                "registry.profile.brings",
                                german,
                                schooling,
                                schoolUntil,
                                training,
                                recognition,
                                occupation,
                                experience,
                                licences),
                        card("registry.profile.stay", title, titleUntil),
                        card("registry.profile.hinders", obstacles, obstacleRows));
    }

    final void show(ProfileDraft profile) {
        wishes.show(profile);
        german.setValue(profile.qualification().german());
        schooling.setValue(profile.schooling());
        schoolUntil.show(profile.schoolUntil());
        title.setValue(profile.title() == null ? null : profile.title().kind());
        titleUntil.setValue(profile.title() == null ? null : profile.title().until());
        training.setValue(profile.qualification().training());
        recognition.setValue(profile.qualification().recognition());
        occupation.setValue(profile.occupation() == null ? "" : profile.occupation());
        experience.show(profile.experience());
        licences.setValue(profile.licences());
        obstacleWords.clear();
        profile.obstacles()
                .forEach(obstacle -> words(obstacle.kind()).setValue(obstacle.words() == null ? "" : obstacle.words()));
        obstacles.setValue(profile.obstacles().stream().map(Obstacle::kind).collect(Collectors.toSet()));
        showObstacleWords();
    }

    /** What stands in the form, if all of it is right; otherwise the fields say what is not. */
    Optional<ProfileDraft> draft() {
        var rowErrors = experience.errors();
        var right = checks.allRight();
        if (right && !rowErrors.isEmpty()) {
            checks.summary().show(rowErrors);
        }
        return right && rowErrors.isEmpty() ? Optional.of(read()) : Optional.empty();
    }

    private ProfileDraft read() {
        var said = wishes.value();
        return new ProfileDraft(
                new Qualification(german.getValue(), training.getValue(), recognition.getValue()),
                said.languages(),
                schooling.getValue(),
                schoolUntil.month().orElse(null),
                occupation.getValue(),
                experience.value(),
                licences.getValue(),
                said.mobility(),
                said.workingTime(),
                obstacles.getValue().stream()
                        .map(kind -> new Obstacle(kind, words(kind).getValue()))
                        .toList(),
                said.wish(),
                title.getValue() == null ? null : new ResidenceTitle(title.getValue(), titleUntil.getValue()));
    }

    private boolean isRecognisedWithoutTraining() {
        return recognition.getValue() != Recognition.NOT_NEEDED
                && (training.getValue() == Training.NONE || training.getValue() == Training.UNKNOWN);
    }

    private void showObstacleWords() {
        obstacleRows.removeAll();
        obstacles.getValue().stream().sorted().map(this::words).forEach(obstacleRows::add);
    }

    private TextField words(ObstacleKind kind) {
        return obstacleWords.computeIfAbsent(kind, each -> {
            var field = new TextField(getTranslation(
                    "registry.profile.obstacleWords", getTranslation("enum.ObstacleKind." + each.name())));
            field.setMaxLength(Obstacle.LONGEST);
            return field;
        });
    }

    private Optional<String> unreadable(MonthField field) {
        return field.isUnreadable() ? Optional.of(getTranslation("registry.months.unreadable")) : Optional.empty();
    }

    private Section card(String titleKey, Component... content) {
        var card = new Section(new H2(getTranslation(titleKey)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }
}
