package org.jobcenterportal.profile;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings along for work, what she wishes and what stands in the way.
 *
 * @param schoolUntil the month in which she leaves school, while she attends one
 * @param occupation the occupation that she has learnt
 * @param wish what she would like to do, in her own words
 * @param title by which law she stays; none where nobody has recorded it
 */
public record ProfileDraft(
        Qualification qualification,
        List<LanguageSkill> languages,
        Schooling schooling,
        @Nullable YearMonth schoolUntil,
        @Nullable String occupation,
        List<Experience> experience,
        Set<LicenceClass> licences,
        Mobility mobility,
        WorkingTime workingTime,
        List<Obstacle> obstacles,
        @Nullable String wish,
        @Nullable ResidenceTitle title) {

    public static final int LONGEST_OCCUPATION = 120;
    public static final int LONGEST_WISH = 500;

    /** Nobody has asked yet. */
    public static final ProfileDraft UNKNOWN = new ProfileDraft(
            Qualification.UNKNOWN,
            List.of(),
            Schooling.UNKNOWN,
            null,
            null,
            List.of(),
            Set.of(),
            Mobility.UNKNOWN,
            WorkingTime.UNKNOWN,
            List.of(),
            null);

    public ProfileDraft {
        languages = languages.stream().sorted().toList();
        experience = List.copyOf(experience);
        licences = Set.copyOf(licences);
        obstacles = obstacles.stream().sorted().toList();
        occupation = Words.optional(occupation, LONGEST_OCCUPATION);
        wish = Words.optional(wish, LONGEST_WISH);
        if (languages.stream().map(LanguageSkill::languageTag).distinct().count() != languages.size()) {
            throw new IllegalArgumentException("A language is named once");
        }
        if (obstacles.stream().map(Obstacle::kind).distinct().count() != obstacles.size()) {
            throw new IllegalArgumentException("An obstacle is named once");
        }
    }

    /** The profile of somebody whose residence title nobody has recorded. */
    public ProfileDraft(
            Qualification qualification,
            List<LanguageSkill> languages,
            Schooling schooling,
            @Nullable YearMonth schoolUntil,
            @Nullable String occupation,
            List<Experience> experience,
            Set<LicenceClass> licences,
            Mobility mobility,
            WorkingTime workingTime,
            List<Obstacle> obstacles,
            @Nullable String wish) {
        this(
                qualification,
                languages,
                schooling,
                schoolUntil,
                occupation,
                experience,
                licences,
                mobility,
                workingTime,
                obstacles,
                wish,
                null);
    }

    /** The same with what the person herself can say. */
    ProfileDraft saying(List<LanguageSkill> spoken, Mobility moving, WorkingTime working, @Nullable String wished) {
        return new ProfileDraft(
                qualification,
                spoken,
                schooling,
                schoolUntil,
                occupation,
                experience,
                licences,
                moving,
                working,
                obstacles,
                wished,
                title);
    }

    /** This profile where these parts are concerned, and another one in everything else. */
    public ProfileDraft keeping(Set<ProfileField> own, ProfileDraft other) {
        return new ProfileDraft(
                new Qualification(
                        of(own, ProfileField.GERMAN, other).qualification().german(),
                        of(own, ProfileField.TRAINING, other).qualification().training(),
                        of(own, ProfileField.TRAINING, other).qualification().recognition()),
                of(own, ProfileField.LANGUAGES, other).languages(),
                of(own, ProfileField.SCHOOLING, other).schooling(),
                of(own, ProfileField.SCHOOLING, other).schoolUntil(),
                of(own, ProfileField.OCCUPATION, other).occupation(),
                of(own, ProfileField.EXPERIENCE, other).experience(),
                of(own, ProfileField.LICENCES, other).licences(),
                of(own, ProfileField.MOBILITY, other).mobility(),
                of(own, ProfileField.WORKING_TIME, other).workingTime(),
                of(own, ProfileField.OBSTACLES, other).obstacles(),
                of(own, ProfileField.WISH, other).wish(),
                of(own, ProfileField.RESIDENCE, other).title());
    }

    private ProfileDraft of(Set<ProfileField> own, ProfileField field, ProfileDraft other) {
        return own.contains(field) ? this : other;
    }
}
