package org.jobcenterportal.caselist;

import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; everything that is set must hold.
 *
 * @param counsellor only the cases of this colleague, if she is in sight
 * @param age in completed years
 * @param childAge completed years of at least one child of the household
 * @param germanFrom at least this level
 * @param silentMonths no contact for so many months, or never
 * @param benefitMonths completed months of benefit among the last 24
 */
public record CaseFilter(
        Scope scope,
        @Nullable StaffId counsellor,
        @Nullable TargetGroup group,
        Range age,
        Range childAge,
        @Nullable CareFilter care,
        @Nullable LanguageLevel germanFrom,
        @Nullable Training training,
        @Nullable Integer silentMonths,
        Range benefitMonths) {

    /** All cases of a scope. */
    public static CaseFilter all(Scope scope) {
        return new CaseFilter(scope, null, null, Range.ANY, Range.ANY, null, null, null, null, Range.ANY);
    }

    public CaseFilter {
        if (group != null && group.isSensitive()) {
            throw new IllegalArgumentException("Who is in " + group + " stands on no list");
        }
        if (silentMonths != null && (silentMonths < 1 || silentMonths > 60)) {
            throw new IllegalArgumentException(
                    "Nobody looks for a silence of less than a month or more than five years");
        }
    }

    /** Whether only the scope is chosen. */
    public boolean isOpen() {
        return equals(all(scope));
    }

    public CaseFilter scope(Scope other) {
        return new CaseFilter(
                other, null, group, age, childAge, care, germanFrom, training, silentMonths, benefitMonths);
    }

    public CaseFilter counsellor(@Nullable StaffId other) {
        return new CaseFilter(
                scope, other, group, age, childAge, care, germanFrom, training, silentMonths, benefitMonths);
    }

    public CaseFilter group(@Nullable TargetGroup other) {
        return new CaseFilter(
                scope, counsellor, other, age, childAge, care, germanFrom, training, silentMonths, benefitMonths);
    }

    public CaseFilter age(Range other) {
        return new CaseFilter(
                scope, counsellor, group, other, childAge, care, germanFrom, training, silentMonths, benefitMonths);
    }

    public CaseFilter childAge(Range other) {
        return new CaseFilter(
                scope, counsellor, group, age, other, care, germanFrom, training, silentMonths, benefitMonths);
    }

    public CaseFilter care(@Nullable CareFilter other) {
        return new CaseFilter(
                scope, counsellor, group, age, childAge, other, germanFrom, training, silentMonths, benefitMonths);
    }

    public CaseFilter germanFrom(@Nullable LanguageLevel other) {
        return new CaseFilter(
                scope, counsellor, group, age, childAge, care, other, training, silentMonths, benefitMonths);
    }

    public CaseFilter training(@Nullable Training other) {
        return new CaseFilter(
                scope, counsellor, group, age, childAge, care, germanFrom, other, silentMonths, benefitMonths);
    }

    public CaseFilter silentMonths(@Nullable Integer other) {
        return new CaseFilter(
                scope, counsellor, group, age, childAge, care, germanFrom, training, other, benefitMonths);
    }

    public CaseFilter benefitMonths(Range other) {
        return new CaseFilter(scope, counsellor, group, age, childAge, care, germanFrom, training, silentMonths, other);
    }
}
