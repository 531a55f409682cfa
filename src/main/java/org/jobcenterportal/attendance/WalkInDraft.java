package org.jobcenterportal.attendance;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes without a registration.
 *
 * @param id given by the screen, so that a repeated click is the same guest
 * @param name only if she wishes to give it, as for a certificate
 * @param heads how many they are together
 */
public record WalkInDraft(GuestId id, @Nullable String name, int heads) {

    /** The largest group that comes at once. */
    public static final int MOST = 20;

    /** The longest name, in characters. */
    public static final int NAME = 120;

    public WalkInDraft {
        name = name == null || name.isBlank() ? null : name.strip();
        if (name != null && (name.length() > NAME || name.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("A name has 1 to " + NAME + " characters");
        }
        if (heads < 1 || heads > MOST) {
            throw new IllegalArgumentException("One to " + MOST + " come at once");
        }
    }

    public static WalkInDraft of(@Nullable String name, int heads) {
        return new WalkInDraft(GuestId.next(), name, heads);
    }
}
