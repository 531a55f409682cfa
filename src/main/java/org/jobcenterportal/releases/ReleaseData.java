package org.jobcenterportal.releases;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.profile.ProfileDirectory;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What of somebody's data an employer would read, in German: what is not known of her cannot be released. */
@Component
@InternalUse
public class ReleaseData {

    private static final Locale EMPLOYERS = Locale.GERMAN;

    private final CitizenDirectory citizens;
    private final ProfileDirectory profiles;
    private final Texts texts;

    ReleaseData(CitizenDirectory citizens, ProfileDirectory profiles, Texts texts) {
        this.citizens = citizens;
        this.profiles = profiles;
        this.texts = texts;
    }

    /** Everything that she can release, in the order of the sheet. */
    public List<Released> of(PersonId person) {
        return of(person, List.of(ReleasedItem.values()));
    }

    /** What of the chosen is known. */
    public List<Released> of(PersonId person, Collection<ReleasedItem> chosen) {
        var profile = profiles.of(person).content();
        return citizens.recorded(person).stream()
                .flatMap(recorded -> chosen.stream()
                        .sorted()
                        .flatMap(item -> value(recorded, profile, item)
                                .filter(value -> !value.isBlank())
                                .map(value -> new Released(item, shortened(value)))
                                .stream()))
                .toList();
    }

    private Optional<String> value(PersonDraft person, ProfileDraft profile, ReleasedItem item) {
        return switch (item) {
            case NAME -> Optional.of(person.name().full());
            case PHONE -> Optional.ofNullable(person.phone()).map(phone -> phone.readable());
            case EMAIL -> Optional.ofNullable(person.email()).map(email -> email.value());
            case ADDRESS ->
                person.protection().holds()
                        ? Optional.empty()
                        : Optional.ofNullable(person.residence())
                                .map(home -> home.address().oneLine());
            case QUALIFICATION -> qualification(profile);
            case EXPERIENCE ->
                Optional.of(profile.experience().stream()
                        .sorted(Comparator.comparing(Experience::from).reversed())
                        .map(this::experience)
                        .collect(joining("; ")));
            case GERMAN ->
                Optional.ofNullable(profile.qualification().german())
                        .filter(level -> level != LanguageLevel.NONE)
                        .map(this::level);
            case LANGUAGES ->
                Optional.of(profile.languages().stream()
                        .map(language -> text(
                                "releases.value.language",
                                Locale.forLanguageTag(language.languageTag()).getDisplayLanguage(EMPLOYERS),
                                level(language.level())))
                        .collect(joining(", ")));
            case LICENCES ->
                Optional.of(profile.licences().stream().sorted().map(Enum::name).collect(joining(", ")));
            case WORKING_TIME -> workingTime(profile);
        };
    }

    private Optional<String> qualification(ProfileDraft profile) {
        var training = profile.qualification().training();
        var finished = training == Training.UNKNOWN || training == Training.NONE
                ? Optional.<String>empty()
                : Optional.of(text("releases.value.training." + training));
        var learnt = Optional.ofNullable(profile.occupation());
        return learnt.isPresent() && finished.isPresent()
                ? Optional.of(text("releases.value.learnt", learnt.get(), finished.get()))
                : learnt.or(() -> finished);
    }

    private String experience(Experience one) {
        var until = one.until();
        if (until != null && until.getYear() == one.from().getYear()) {
            return text("releases.value.in", one.what(), until.getYear());
        }
        return until == null
                ? text("releases.value.since", one.what(), one.from().getYear())
                : text("releases.value.between", one.what(), one.from().getYear(), until.getYear());
    }

    private String level(LanguageLevel level) {
        return level == LanguageLevel.NATIVE ? text("releases.value.native") : level.name();
    }

    private Optional<String> workingTime(ProfileDraft profile) {
        var time = profile.workingTime();
        var hours = time.hours();
        if (time.extent() == Extent.UNKNOWN && hours == null) {
            return Optional.empty();
        }
        return Optional.of(
                hours == null ? text("releases.value.extent." + time.extent()) : text("releases.value.hours", hours));
    }

    private static String shortened(String value) {
        return value.length() <= Released.LONGEST ? value : value.substring(0, Released.LONGEST - 1) + "…";
    }

    private String text(String key, Object... arguments) {
        return texts.text(EMPLOYERS, key, arguments);
    }
}
