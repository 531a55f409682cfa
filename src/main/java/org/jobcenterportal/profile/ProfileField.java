package org.jobcenterportal.profile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a profile, each of which says where it comes from. */
public enum ProfileField {
    GERMAN(draft -> draft.qualification().german()),
    LANGUAGES(ProfileDraft::languages),
    SCHOOLING(draft -> Arrays.asList(draft.schooling(), draft.schoolUntil())),
    TRAINING(draft -> Arrays.asList(
            draft.qualification().training(), draft.qualification().recognition())),
    OCCUPATION(ProfileDraft::occupation),
    EXPERIENCE(ProfileDraft::experience),
    LICENCES(ProfileDraft::licences),
    MOBILITY(ProfileDraft::mobility),
    WORKING_TIME(ProfileDraft::workingTime),
    OBSTACLES(ProfileDraft::obstacles),
    WISH(ProfileDraft::wish),
    RESIDENCE(ProfileDraft::title),
    /** How somebody is reached and spoken with, which the room of persons keeps. */
    CONTACT(draft -> null);

    private final Function<ProfileDraft, @Nullable Object> value;

    ProfileField(Function<ProfileDraft, @Nullable Object> value) {
        this.value = value;
    }

    /** What two profiles say differently. */
    public static Set<ProfileField> differing(ProfileDraft one, ProfileDraft other) {
        var differing = EnumSet.noneOf(ProfileField.class);
        for (var field : values()) {
            if (!Objects.equals(field.value.apply(one), field.value.apply(other))) {
                differing.add(field);
            }
        }
        return differing;
    }
}
