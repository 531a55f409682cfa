package org.jobcenterportal.eligibility;

import java.util.Locale;
import java.util.stream.Collectors;

/** A rule as a sentence, for staff as for citizens, in each language of the portal. */
public final class RuleWords {

    private static final String RULE = "eligibility.rule.";
    private static final String AUDIENCE = "eligibility.audience";

    private RuleWords() {}

    /** Where the words come from: the texts in the reader's language. */
    public interface Wording {

        String text(String key, Object... arguments);
    }

    public static String of(Condition condition, Wording wording) {
        var key = RULE + condition.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (condition.kind().asks()) {
            case NOTHING -> wording.text(key);
            case NUMBER -> wording.text(key, condition.number());
            case YES_OR_NO -> wording.text(key, condition.isSo() ? "yes" : "no");
            case LEVEL -> wording.text(key, condition.level().name());
            case GROUP -> wording.text(key, condition.group().name());
            case AUDIENCES ->
                wording.text(
                        key,
                        condition.audiences().stream()
                                .map(audience -> wording.text(AUDIENCE, audience.name()))
                                .collect(Collectors.joining(", ")));
        };
    }
}
