package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.Obstacle;
import org.jobcenterportal.profile.ProfileDetails;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileField;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ResidenceTitle;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.uikit.FactList;
import org.jspecify.annotations.Nullable;

/** What somebody brings along, wishes and has to overcome; each line says where it comes from. */
class ProfileCard extends Composite<Section> {

    private final CaseWords words = new CaseWords(this, getLocale());

    ProfileCard(ProfileDetails profile) {
        getContent().addClassNames("card", "profile-card");
        var head = new Div(new H2(getTranslation("casework.profile.title")));
        head.addClassName("card-head");
        getContent().add(head);
        var lines = lines(profile.content());
        if (lines.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("casework.profile.empty")));
            return;
        }
        var facts = new FactList();
        lines.forEach((field, text) -> facts.fact(
                getTranslation("enum.ProfileField." + field),
                value(text, profile.origins().get(field))));
        getContent().add(facts);
    }

    private Div value(String text, @Nullable Provenance origin) {
        var value = new Div(new Span(text));
        value.addClassName("profile-value");
        var source = new Span(
                origin == null
                        ? getTranslation("casework.profile.noOrigin")
                        : getTranslation(
                                "casework.profile.origin",
                                getTranslation("enum.ProvenanceSource." + origin.source()),
                                origin.on()));
        source.addClassNames("muted", "label", "profile-origin");
        value.add(source);
        return value;
    }

    /** What is known, in the order in which one asks for it. */
    private Map<ProfileField, String> lines(ProfileDraft profile) {
        var lines = new LinkedHashMap<ProfileField, String>();
        put(lines, ProfileField.WISH, profile.wish());
        put(lines, ProfileField.OCCUPATION, profile.occupation());
        put(lines, ProfileField.TRAINING, training(profile));
        put(lines, ProfileField.SCHOOLING, schooling(profile));
        put(lines, ProfileField.EXPERIENCE, joined(profile.experience().stream().map(this::experience)));
        var german = profile.qualification().german();
        put(
                lines,
                ProfileField.GERMAN,
                german == null ? null : getTranslation("casework.language.german", german.name()));
        put(
                lines,
                ProfileField.LANGUAGES,
                joined(profile.languages().stream()
                        .map(skill -> getTranslation(
                                "casework.profile.language",
                                words.language(skill.languageTag()),
                                skill.level().name()))));
        put(lines, ProfileField.WORKING_TIME, workingTime(profile.workingTime()));
        put(lines, ProfileField.MOBILITY, mobility(profile.mobility()));
        put(
                lines,
                ProfileField.LICENCES,
                joined(profile.licences().stream().sorted().map(Enum::name)));
        put(lines, ProfileField.RESIDENCE, title(profile.title()));
        put(lines, ProfileField.OBSTACLES, joined(profile.obstacles().stream().map(this::obstacle)));
        return lines;
    }

    private @Nullable String training(ProfileDraft profile) {
        var brought = profile.qualification();
        if (brought.training() == Training.UNKNOWN) {
            return null;
        }
        var training = getTranslation("casework.training." + brought.training());
        return brought.recognition() == Recognition.NOT_NEEDED
                ? training
                : getTranslation(
                        "casework.profile.recognition",
                        training,
                        getTranslation("casework.recognition." + brought.recognition()));
    }

    private @Nullable String schooling(ProfileDraft profile) {
        if (profile.schoolUntil() != null) {
            return getTranslation(
                    "casework.profile.schoolUntil", profile.schoolUntil().atDay(1));
        }
        return profile.schooling() == Schooling.UNKNOWN
                ? null
                : getTranslation("enum.Schooling." + profile.schooling());
    }

    private @Nullable String title(@Nullable ResidenceTitle title) {
        if (title == null) {
            return null;
        }
        var kind = getTranslation("enum.ResidenceKind." + title.kind());
        return title.until() == null ? kind : getTranslation("casework.profile.residenceUntil", kind, title.until());
    }

    private String experience(Experience experience) {
        return experience.until() == null
                ? getTranslation(
                        "casework.profile.worksSince",
                        experience.what(),
                        experience.from().getYear())
                : getTranslation(
                        "casework.profile.worked",
                        experience.what(),
                        experience.from().getYear(),
                        experience.until().getYear());
    }

    private @Nullable String workingTime(WorkingTime time) {
        if (time.equals(WorkingTime.UNKNOWN)) {
            return null;
        }
        var parts = Stream.concat(
                Stream.concat(
                        Stream.of(getTranslation("enum.Extent." + time.extent())),
                        time.hours() == null
                                ? Stream.empty()
                                : Stream.of(getTranslation("casework.profile.hours", time.hours()))),
                time.dayParts().stream().sorted().map(part -> getTranslation("enum.DayPart." + part)));
        return joined(parts);
    }

    private @Nullable String mobility(Mobility mobility) {
        return joined(Stream.of(
                        mobility.car() ? getTranslation("casework.profile.car") : null,
                        mobility.bicycle() ? getTranslation("casework.profile.bicycle") : null,
                        mobility.publicTransport() ? getTranslation("casework.profile.publicTransport") : null,
                        mobility.minutes() == null
                                ? null
                                : getTranslation("casework.profile.wayMinutes", mobility.minutes()))
                .filter(Objects::nonNull));
    }

    private String obstacle(Obstacle obstacle) {
        var kind = getTranslation("enum.ObstacleKind." + obstacle.kind());
        return obstacle.words() == null ? kind : getTranslation("casework.profile.obstacle", kind, obstacle.words());
    }

    private static void put(Map<ProfileField, String> lines, ProfileField field, @Nullable String text) {
        if (text != null) {
            lines.put(field, text);
        }
    }

    private static @Nullable String joined(Stream<String> parts) {
        var all = parts.collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
