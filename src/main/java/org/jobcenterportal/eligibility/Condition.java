package org.jobcenterportal.eligibility;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * What one rule asks, as far as a sentence can say it: "the youngest child is under 3".
 *
 * @param value a number, a word or words, as its kind asks; nothing for a kind that asks nothing
 */
public record Condition(CriterionKind kind, @Nullable String value) {

    public static final int HIGHEST_NUMBER = 99;

    /** Groups by where somebody comes from or how she is; nobody is let in or kept out by them. */
    private static final Set<TargetGroup> NEVER =
            EnumSet.of(TargetGroup.REFUGEES, TargetGroup.UKRAINE, TargetGroup.HEALTH, TargetGroup.CLOSE_TO_MARKET);

    private static final String YES = "yes";
    private static final String NO = "no";

    public Condition {
        switch (kind.asks()) {
            case NOTHING -> check(value == null, kind);
            case NUMBER -> check(value != null && value.matches("[1-9][0-9]?"), kind);
            case YES_OR_NO -> check(YES.equals(value) || NO.equals(value), kind);
            case LEVEL -> check(value != null && LanguageLevel.valueOf(value) != LanguageLevel.NONE, kind);
            case GROUP -> check(value != null && !NEVER.contains(TargetGroup.valueOf(value)), kind);
            case AUDIENCES -> check(value != null && !audiences(value).isEmpty(), kind);
        }
    }

    static Condition of(CriterionKind kind) {
        return new Condition(kind, null);
    }

    public static Condition of(CriterionKind kind, int number) {
        return new Condition(kind, Integer.toString(number));
    }

    public static Condition of(CriterionKind kind, boolean isSo) {
        return new Condition(kind, isSo ? YES : NO);
    }

    public static Condition of(CriterionKind kind, LanguageLevel level) {
        return new Condition(kind, level.name());
    }

    public static Condition in(TargetGroup group) {
        return new Condition(CriterionKind.TARGET_GROUP, group.name());
    }

    public static Condition meantFor(Set<Audience> audiences) {
        return new Condition(
                CriterionKind.MEANT_FOR,
                audiences.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** The groups that a rule can name. */
    public static Stream<TargetGroup> groups() {
        return EnumSet.complementOf(EnumSet.copyOf(NEVER)).stream();
    }

    public int number() {
        return Integer.parseInt(written());
    }

    public boolean isSo() {
        return YES.equals(value);
    }

    public LanguageLevel level() {
        return LanguageLevel.valueOf(written());
    }

    public TargetGroup group() {
        return TargetGroup.valueOf(written());
    }

    public Set<Audience> audiences() {
        return audiences(written());
    }

    private static Set<Audience> audiences(String written) {
        return Stream.of(written.split(","))
                .map(String::strip)
                .map(Audience::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
    }

    private String written() {
        if (value == null) {
            throw new IllegalStateException(kind + " asks nothing");
        }
        return value;
    }

    private static void check(boolean isRight, CriterionKind kind) {
        if (!isRight) {
            throw new IllegalArgumentException("A rule of the kind " + kind + " says no more and no less than it asks");
        }
    }
}
