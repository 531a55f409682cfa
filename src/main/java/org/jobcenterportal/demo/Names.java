package org.jobcenterportal.demo;

import java.util.List;
import java.util.Map;
import org.jobcenterportal.citizens.Sex;

/** Given and family names of many languages, from which invented people get theirs. */
record Names(Map<String, OfLanguage> languages) {

    /** The names of one language; a family name with two forms is written "his/hers". */
    record OfLanguage(List<String> female, List<String> male, List<String> family) {

        String given(Sex sex, Dice dice) {
            return switch (sex) {
                case FEMALE -> dice.oneOf(female);
                case MALE -> dice.oneOf(male);
                case DIVERSE, UNSPECIFIED -> dice.oneOf(dice.happens(50) ? female : male);
            };
        }

        /** A family name in both forms. */
        String family(Dice dice) {
            return dice.oneOf(family);
        }
    }

    static Names read() {
        return DemoFile.read("names", Names.class);
    }

    OfLanguage of(String language) {
        return languages.get(language);
    }

    /** The form of a family name that fits the sex. */
    static String inflected(String family, Sex sex) {
        int stroke = family.indexOf('/');
        if (stroke < 0) {
            return family;
        }
        return sex == Sex.FEMALE ? family.substring(stroke + 1) : family.substring(0, stroke);
    }
}
