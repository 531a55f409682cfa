package org.jobcenterportal.targets.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.law.FieldOfLaw;
import org.jobcenterportal.targets.CareStanding;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class TargetLinks {

    static final String LAW = "intern/rechtsstand";
    static final String AFFECTED = LAW + "/betroffene";

    static final String DAY = "tag";
    static final String COMPARED = "mit";
    static final String FIELD = "thema";
    static final String DOUBTFUL = "ungeprueft";
    static final String CARE = "betreuung";
    static final String FIRST = "ab";

    private static final String CASES = "intern/faelle/";

    private TargetLinks() {}

    /** What applied on a day. */
    static String law(LocalDate day) {
        return new LawChoice(day, null, null, false).href();
    }

    static String affected(LocalDate day, @Nullable CareStanding care, int first) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(DAY, day.toString());
        if (care != null) {
            parameters.put(CARE, word(care));
        }
        if (first > 0) {
            parameters.put(FIRST, Integer.toString(first));
        }
        return AFFECTED + query(parameters);
    }

    static QueryParameters only(LocalDate day) {
        return QueryParameters.of(DAY, day.toString());
    }

    static String caseFile(CustomerNumber number) {
        return CASES + number.value();
    }

    static String query(LinkedHashMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }

    static Optional<LocalDate> day(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written)).filter(LawChoice::isSensible);
            } catch (DateTimeException nonsense) {
                return Optional.empty();
            }
        });
    }

    static Optional<Integer> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(written -> written.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    /** A word of an address for a constant. */
    static String word(Enum<?> constant) {
        return switch (constant) {
            case CareStanding care ->
                switch (care) {
                    case NO_PLACE -> "ohne-platz";
                    case UNKNOWN -> "unbekannt";
                    case PROMISED -> "zugesagt";
                    case PLACE -> "mit-platz";
                };
            case FieldOfLaw field ->
                switch (field) {
                    case BENEFIT -> "leistung";
                    case OFFICE -> "amt";
                    case DATA -> "daten";
                    case PLAN -> "plan";
                    case REASONABLENESS -> "zumutbarkeit";
                    case PEOPLE -> "zielgruppen";
                    case DUTIES -> "pflichten";
                    case SUPPORT -> "foerderung";
                };
            default -> throw new IllegalArgumentException("No address has a word for " + constant);
        };
    }
}
