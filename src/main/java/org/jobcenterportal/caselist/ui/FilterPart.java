package org.jobcenterportal.caselist.ui;

import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.caselist.Range;

/**
 * One thing that a filter asks for.
 *
 * @param text what it asks for, in words
 * @param without the same filter without it
 */
record FilterPart(String text, CaseFilter without) {

    /** Everything that a filter asks for besides its scope. */
    static List<FilterPart> of(CaseFilter filter, CaseListWords words) {
        var parts = new ArrayList<FilterPart>();
        if (filter.counsellor() != null) {
            parts.add(new FilterPart(
                    words.text("caselist.part.counsellor", words.counsellor(filter.counsellor())),
                    filter.counsellor(null)));
        }
        if (filter.group() != null) {
            parts.add(new FilterPart(
                    words.text("caselist.part.group", words.text("enum.TargetGroup." + filter.group())),
                    filter.group(null)));
        }
        if (!filter.age().isAny()) {
            parts.add(new FilterPart(words.range("caselist.part.age", filter.age()), filter.age(Range.ANY)));
        }
        if (!filter.childAge().isAny()) {
            parts.add(new FilterPart(
                    words.range("caselist.part.childAge", filter.childAge()), filter.childAge(Range.ANY)));
        }
        if (filter.care() != null) {
            parts.add(new FilterPart(
                    words.text("caselist.part.care", words.text("enum.CareFilter." + filter.care())),
                    filter.care(null)));
        }
        if (filter.germanFrom() != null) {
            parts.add(new FilterPart(
                    words.text("caselist.part.german", words.text("caselist.level." + filter.germanFrom())),
                    filter.germanFrom(null)));
        }
        if (filter.training() != null) {
            parts.add(new FilterPart(
                    words.text("caselist.part.training", words.text("caselist.training." + filter.training())),
                    filter.training(null)));
        }
        if (filter.silentMonths() != null) {
            parts.add(new FilterPart(
                    words.text("caselist.part.silent", filter.silentMonths()), filter.silentMonths(null)));
        }
        if (!filter.benefitMonths().isAny()) {
            parts.add(new FilterPart(
                    words.range("caselist.part.benefit", filter.benefitMonths()), filter.benefitMonths(Range.ANY)));
        }
        return parts;
    }
}
