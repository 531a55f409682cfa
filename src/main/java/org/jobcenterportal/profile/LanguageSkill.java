package org.jobcenterportal.profile;

import java.util.Locale;
import org.jobcenterportal.kernel.LanguageLevel;

/** How well somebody speaks a language other than German. */
public record LanguageSkill(String languageTag, LanguageLevel level) implements Comparable<LanguageSkill> {

    public LanguageSkill {
        var locale = Locale.forLanguageTag(languageTag);
        if (!locale.toLanguageTag().equals(languageTag)
                || locale.getLanguage().isEmpty()
                || languageTag.length() > 35) {
            throw new IllegalArgumentException("A language is named by a tag of BCP 47");
        }
        if (locale.getLanguage().equals("de")) {
            throw new IllegalArgumentException("German stands with the qualification");
        }
        if (level == LanguageLevel.NONE) {
            throw new IllegalArgumentException("Who does not speak a language does not have it");
        }
    }

    @Override
    public int compareTo(LanguageSkill other) {
        return languageTag.compareTo(other.languageTag);
    }
}
