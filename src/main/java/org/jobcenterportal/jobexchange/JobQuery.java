package org.jobcenterportal.jobexchange;

import java.io.Serializable;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the open jobs; whatever is left open finds everything.
 *
 * @param words of an occupation, a task, an employer
 * @param german how much German somebody speaks
 * @param childFriendly whether the hours have to go together with children
 * @param place a town, or how its postal code begins
 * @param page which part of the list, from zero
 */
public record JobQuery(
        String words,
        @Nullable WorkingTimeModel model,
        @Nullable ShiftKind shift,
        @Nullable LanguageLevel german,
        boolean childFriendly,
        String place,
        int page)
        implements Serializable {

    /** The longest text that is looked for. */
    public static final int LONGEST = 100;

    public static final JobQuery ALL = new JobQuery("", null, null, null, false, "", 0);

    public JobQuery {
        words = cut(words);
        place = cut(place);
        page = Math.max(0, page);
    }

    public JobQuery withWords(String other) {
        return new JobQuery(other, model, shift, german, childFriendly, place, 0);
    }

    public JobQuery with(@Nullable WorkingTimeModel other) {
        return new JobQuery(words, other, shift, german, childFriendly, place, 0);
    }

    public JobQuery with(@Nullable ShiftKind other) {
        return new JobQuery(words, model, other, german, childFriendly, place, 0);
    }

    public JobQuery with(@Nullable LanguageLevel other) {
        return new JobQuery(words, model, shift, other, childFriendly, place, 0);
    }

    public JobQuery childFriendly(boolean wanted) {
        return new JobQuery(words, model, shift, german, wanted, place, 0);
    }

    public JobQuery withPlace(String other) {
        return new JobQuery(words, model, shift, german, childFriendly, other, 0);
    }

    public JobQuery onPage(int other) {
        return new JobQuery(words, model, shift, german, childFriendly, place, other);
    }

    private static String cut(String text) {
        var read = text.strip();
        return read.length() <= LONGEST ? read : read.substring(0, LONGEST);
    }
}
