package org.jobcenterportal.profile;

import java.util.Map;

/**
 * Somebody's profile as it stands.
 *
 * @param version counts the changes; who edits says which one she saw
 * @param origins where each part comes from; what nobody has said has no origin
 */
public record ProfileDetails(ProfileDraft content, long version, Map<ProfileField, Provenance> origins) {

    /** Of whom nothing is known. */
    public static final ProfileDetails UNKNOWN = new ProfileDetails(ProfileDraft.UNKNOWN, 0, Map.of());

    public ProfileDetails {
        origins = Map.copyOf(origins);
    }

    /** Whether somebody else has changed it since it was seen. */
    boolean hasChangedSince(ProfileDetails seen) {
        return version != seen.version || !content.qualification().equals(seen.content.qualification());
    }
}
