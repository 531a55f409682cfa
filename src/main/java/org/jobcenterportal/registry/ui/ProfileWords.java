package org.jobcenterportal.registry.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileField;
import org.jobcenterportal.profile.ResidenceTitle;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkingTime;
import org.jspecify.annotations.Nullable;

/** Says what a profile says, a line for each part; nothing for what nobody has said. */
final class ProfileWords {

    private final Component screen;
    private final Locale reader;

    ProfileWords(Component screen, Locale reader) {
        this.screen = screen;
        this.reader = reader;
    }

    String of(ProfileField field, ProfileDraft profile) {
        return switch (field) {
            case GERMAN -> {
                var german = profile.qualification().german();
                yield german == null ? "" : text("registry.level." + german.name());
            }
            case LANGUAGES ->
                profile.languages().stream()
                        .map(skill -> Choices.name(skill.languageTag(), reader) + " "
                                + text("registry.level." + skill.level().name()))
                        .collect(joining(", "));
            case SCHOOLING -> schooling(profile);
            case TRAINING ->
                Stream.of(
                                text("registry.training."
                                        + profile.qualification().training().name()),
                                text("registry.recognition."
                                        + profile.qualification().recognition().name()))
                        .filter(words -> !words.isBlank())
                        .collect(joining(", "));
            case OCCUPATION -> said(profile.occupation());
            case EXPERIENCE -> profile.experience().stream().map(this::work).collect(joining("; "));
            case LICENCES ->
                profile.licences().stream().sorted().map(Enum::name).collect(joining(", "));
            case MOBILITY -> mobility(profile.mobility());
            case WORKING_TIME -> workingTime(profile.workingTime());
            case OBSTACLES ->
                profile.obstacles().stream()
                        .map(obstacle ->
                                text("enum.ObstacleKind." + obstacle.kind().name())
                                        + (obstacle.words() == null ? "" : " (" + obstacle.words() + ")"))
                        .collect(joining(", "));
            case WISH -> said(profile.wish());
            case RESIDENCE -> title(profile.title());
            case CONTACT -> "";
        };
    }

    static String month(@Nullable YearMonth month) {
        return month == null ? "" : "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    private String schooling(ProfileDraft profile) {
        var words = new ArrayList<String>();
        if (profile.schooling() != Schooling.UNKNOWN) {
            words.add(text("enum.Schooling." + profile.schooling().name()));
        }
        if (profile.schoolUntil() != null) {
            words.add(screen.getTranslation("registry.profile.schoolUntilWords", month(profile.schoolUntil())));
        }
        return String.join(", ", words);
    }

    private String title(@Nullable ResidenceTitle title) {
        if (title == null) {
            return "";
        }
        var kind = text("enum.ResidenceKind." + title.kind().name());
        return title.until() == null
                ? kind
                : screen.getTranslation("registry.profile.residenceUntilWords", kind, title.until());
    }

    private String work(Experience work) {
        return screen.getTranslation(
                work.until() == null ? "registry.profile.workSince" : "registry.profile.workFromTo",
                work.what(),
                month(work.from()),
                month(work.until()));
    }

    private String mobility(Mobility mobility) {
        var words = new ArrayList<String>();
        if (mobility.car()) {
            words.add(text("registry.profile.car"));
        }
        if (mobility.bicycle()) {
            words.add(text("registry.profile.bicycle"));
        }
        if (mobility.publicTransport()) {
            words.add(text("registry.profile.publicTransport"));
        }
        if (mobility.minutes() != null) {
            words.add(screen.getTranslation("registry.profile.minutesWords", mobility.minutes()));
        }
        return String.join(", ", words);
    }

    private String workingTime(WorkingTime time) {
        if (time.equals(WorkingTime.UNKNOWN)) {
            return "";
        }
        var words = new ArrayList<String>();
        words.add(text("enum.Extent." + time.extent().name()));
        if (time.hours() != null) {
            words.add(screen.getTranslation("registry.profile.hoursWords", time.hours()));
        }
        time.dayParts().stream()
                .sorted()
                .map(part -> text("enum.DayPart." + part.name()))
                .forEach(words::add);
        return String.join(", ", words);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }

    private String text(String key) {
        return screen.getTranslation(key);
    }
}
