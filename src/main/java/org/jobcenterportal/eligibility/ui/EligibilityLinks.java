package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.eligibility.Criterion;
import org.jobcenterportal.eligibility.Where;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class EligibilityLinks {

    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String KEY = "key";
    static final String OFFERS = "intern/faelle/:" + CUSTOMER_NUMBER + "/angebote";
    static final String WHO_FITS = "intern/massnahmen/:" + KEY + "/passt";
    static final String RULES = "intern/massnahmen/:" + KEY + "/zugang";

    static final String DAY = "tag";
    static final String RUN = "durchfuehrung";
    static final String CLOSENESS = "nur";
    static final String FIRST = "ab";

    private static final String CASES = "intern/faelle/";
    private static final String MEASURES = "intern/massnahmen/";
    private static final String NOMINATE = "intern/vormerkungen/neu?kundennummer=";
    private static final String ALMOST = "fast";
    private static final LocalDate EARLIEST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2035, 12, 31);

    private EligibilityLinks() {}

    static String caseFile(CustomerNumber number) {
        return CASES + number.value();
    }

    static String offers(CustomerNumber number) {
        return caseFile(number) + "/angebote";
    }

    /** Where an offer is suggested to somebody. */
    static String suggest(CustomerNumber number, MeasureKey measure) {
        return caseFile(number) + "/vorschlagen/" + measure;
    }

    static String measure(MeasureKey measure) {
        return MEASURES + measure;
    }

    static String whoFits(MeasureKey measure, @Nullable RunId run, Closeness closeness, int first) {
        var address = new StringBuilder(measure(measure)).append("/passt");
        var mark = '?';
        if (run != null) {
            address.append(mark).append(RUN).append('=').append(run.value());
            mark = '&';
        }
        if (closeness == Closeness.ALMOST) {
            address.append(mark).append(CLOSENESS).append('=').append(ALMOST);
            mark = '&';
        }
        if (first > 0) {
            address.append(mark).append(FIRST).append('=').append(first);
        }
        return address.toString();
    }

    /** Where what is missing is recorded or settled. */
    static String to(Where where, CustomerNumber number) {
        return switch (where) {
            case HOUSEHOLD -> caseFile(number) + "/haushalt";
            case PROFILE -> caseFile(number) + "/profil";
            case PERIODS -> caseFile(number) + "/zeiten";
            case CASE_FILE -> caseFile(number);
            case EQUALITY_OFFICER -> NOMINATE + number.value();
        };
    }

    /** Whether the reader nominates to the equality officer instead of suggesting herself. */
    static boolean goesThroughEqualityOfficer(List<Criterion> open) {
        return open.stream().anyMatch(criterion -> criterion.where() == Where.EQUALITY_OFFICER);
    }

    static Optional<CustomerNumber> customerNumber(RouteParameters parameters) {
        try {
            return parameters.get(CUSTOMER_NUMBER).map(CustomerNumber::new);
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    static Optional<MeasureKey> measure(RouteParameters parameters) {
        try {
            return parameters.get(KEY).map(MeasureKey::new);
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    static Optional<RunId> run(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(RUN).map(UUID::fromString).map(RunId::new);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static Closeness closeness(QueryParameters parameters) {
        return parameters.getSingleParameter(CLOSENESS).filter(ALMOST::equals).isPresent()
                ? Closeness.ALMOST
                : Closeness.FITS;
    }

    static int first(QueryParameters parameters) {
        return parameters
                .getSingleParameter(FIRST)
                .filter(written -> written.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    static Optional<LocalDate> day(QueryParameters parameters) {
        return parameters.getSingleParameter(DAY).flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written)).filter(EligibilityLinks::isSensible);
            } catch (DateTimeException nonsense) {
                return Optional.empty();
            }
        });
    }

    static LocalDate earliest() {
        return EARLIEST;
    }

    static LocalDate latest() {
        return LATEST;
    }

    private static boolean isSensible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
