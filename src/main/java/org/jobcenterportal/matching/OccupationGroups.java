package org.jobcenterportal.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jobcenterportal.occupations.OccupationCode;
import org.jobcenterportal.occupations.Occupations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To which group of occupations (three digits of the KldB 2010) words belong, as the list of occupations understands them. */
@Component
class OccupationGroups {

    private static final int DIGITS = 3;
    private static final int REMEMBERED = 20_000;
    private static final String NONE = "";

    private final Occupations occupations;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    OccupationGroups(Occupations occupations) {
        this.occupations = occupations;
    }

    static String of(OccupationCode code) {
        return code.value().substring(0, DIGITS);
    }

    /** What somebody wrote, as a group; nothing where the list does not know the words. */
    @Nullable
    String of(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        var group = known.computeIfAbsent(words, this::looked);
        return group.isEmpty() ? null : group;
    }

    /** The list of occupations may be another one from now on. */
    void forget() {
        known.clear();
    }

    private String looked(String words) {
        return occupations.suggest(words, 1).stream()
                .map(occupation -> of(occupation.code()))
                .findFirst()
                .orElse(NONE);
    }
}
