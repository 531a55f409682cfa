package org.jobcenterportal.targets.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.jobcenterportal.law.FieldOfLaw;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What of the law somebody wishes to see; it lives in the address.
 *
 * @param compared the second day, if two are compared
 * @param field one subject, or all
 * @param onlyDoubtful only what is in doubt
 */
record LawChoice(
        LocalDate day,
        @Nullable LocalDate compared,
        @Nullable FieldOfLaw field,
        boolean onlyDoubtful) {

    /** Before, there was no SGB II; after, nobody knows. */
    static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);

    static final LocalDate LATEST = LocalDate.of(2035, 12, 31);

    static LawChoice read(QueryParameters parameters, LocalDate today) {
        return new LawChoice(
                TargetLinks.day(parameters, TargetLinks.DAY).orElse(today),
                TargetLinks.day(parameters, TargetLinks.COMPARED).orElse(null),
                parameters
                        .getSingleParameter(TargetLinks.FIELD)
                        .flatMap(word -> Arrays.stream(FieldOfLaw.values())
                                .filter(field -> TargetLinks.word(field).equals(word))
                                .findFirst())
                        .orElse(null),
                parameters.getSingleParameter(TargetLinks.DOUBTFUL).isPresent());
    }

    static boolean isSensible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    LawChoice on(LocalDate other) {
        return new LawChoice(other, compared, field, onlyDoubtful);
    }

    LawChoice comparedWith(@Nullable LocalDate other) {
        return new LawChoice(day, other, field, onlyDoubtful);
    }

    LawChoice about(@Nullable FieldOfLaw other) {
        return new LawChoice(day, compared, other, onlyDoubtful);
    }

    LawChoice doubtful(boolean only) {
        return new LawChoice(day, compared, field, only);
    }

    /** Whether a version of a rule is to be shown, as it is on a day. */
    boolean shows(@Nullable Rule rule, LocalDate on) {
        return rule != null
                && (field == null || rule.field() == field)
                && (!onlyDoubtful || !Rules.on(on).doubtsAbout(rule).isEmpty());
    }

    QueryParameters parameters() {
        return QueryParameters.simple(map());
    }

    String href() {
        return TargetLinks.LAW + TargetLinks.query(map());
    }

    private LinkedHashMap<String, String> map() {
        var map = new LinkedHashMap<String, String>();
        map.put(TargetLinks.DAY, day.toString());
        if (compared != null) {
            map.put(TargetLinks.COMPARED, compared.toString());
        }
        if (field != null) {
            map.put(TargetLinks.FIELD, TargetLinks.word(field));
        }
        if (onlyDoubtful) {
            map.put(TargetLinks.DOUBTFUL, "1");
        }
        return map;
    }
}
