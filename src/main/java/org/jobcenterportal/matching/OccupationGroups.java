package org.jobcenterportal.matching;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.occupations.OccupationCode;
import org.jobcenterportal.occupations.Occupations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To which group of occupations (three digits of the KldB 2010) words belong, as the list of occupations understands them. */
@Component
class OccupationGroups {

    private static final int DIGITS = 3;
    private static final int FIELD_DIGITS = 2;
    private static final int REMEMBERED = 20_000;
    private static final String NONE = "";

    /** Words of German job offers that say of a training only that there is one. */
    private static final Set<String> OF_ANY_TRAINING = Set.of(
            "abgeschlossene",
            "eine",
            "ausbildung",
            "berufsausbildung",
            "abschluss",
            "berufsabschluss",
            "weiterbildung",
            "lehre",
            "in",
            "im",
            "der",
            "als",
            "zum",
            "zur");

    private final Occupations occupations;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    OccupationGroups(Occupations occupations) {
        this.occupations = occupations;
    }

    /** Whether two groups belong to one field, as all selling does: what is learnt in one helps in the other. */
    static boolean isNear(String one, String other) {
        return one.regionMatches(0, other, 0, FIELD_DIGITS);
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

    /** What a training is in; nothing where every training is right, or where the list does not know the words. */
    @Nullable
    String ofTraining(String words) {
        return of(subject(words));
    }

    /** Whether words ask for a training and say nothing of what it is in. */
    static boolean isAnyTraining(String words) {
        return subject(words).isEmpty();
    }

    private static String subject(String words) {
        return Stream.of(words.split("\\s+"))
                .filter(word -> !OF_ANY_TRAINING.contains(word.toLowerCase(Locale.GERMAN)))
                .collect(Collectors.joining(" "));
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
