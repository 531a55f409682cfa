package org.jobcenterportal.signup;

import java.util.List;
import java.util.Objects;
import org.jobcenterportal.events.QuotaId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to come to an event; she gets all of it or nothing.
 *
 * @param companions how many people she brings along who sit with her
 * @param children those who are to be looked after meanwhile
 * @param interpreting the tag of the language into which somebody is to interpret for her
 * @param quota of whose places she asks first
 */
public record Wish(
        int companions,
        List<ChildInCare> children,
        @Nullable String interpreting,
        @Nullable QuotaId quota) {

    public static final int MOST_COMPANIONS = 3;
    public static final int MOST_CHILDREN = 5;

    /** One place for herself. */
    public static final Wish ALONE = new Wish(0, List.of(), null, null);

    public Wish {
        children = List.copyOf(children);
        if (companions < 0 || companions > MOST_COMPANIONS) {
            throw new IllegalArgumentException("One brings up to " + MOST_COMPANIONS + " people along");
        }
        if (children.size() > MOST_CHILDREN) {
            throw new IllegalArgumentException("Up to " + MOST_CHILDREN + " children are looked after for one person");
        }
        var known = children.stream()
                .map(ChildInCare::child)
                .filter(Objects::nonNull)
                .toList();
        if (known.size() > known.stream().distinct().count()) {
            throw new IllegalArgumentException("A child is looked after once");
        }
    }

    /** How many seats that makes. */
    public int places() {
        return 1 + companions;
    }

    public Wish withoutChildcare() {
        return new Wish(companions, List.of(), interpreting, quota);
    }
}
