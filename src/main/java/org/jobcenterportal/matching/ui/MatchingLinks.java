package org.jobcenterportal.matching.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.joboffers.JobOfferId;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class MatchingLinks {

    static final String JOB = "jobId";
    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String PEOPLE = "intern/stellen/:" + JOB + "/passende";
    static final String JOBS = "intern/faelle/:" + CUSTOMER_NUMBER + "/stellen";

    private static final String ALL_JOBS = "intern/stellen/";
    private static final String CASES = "intern/faelle/";
    private static final String MEASURES = "intern/massnahmen/";
    private static final String CLOSENESS = "nur";
    private static final String ALMOST = "fast";
    private static final String FIRST = "ab";

    private MatchingLinks() {}

    static String job(JobOfferId job) {
        return ALL_JOBS + job.value();
    }

    static String people(JobOfferId job) {
        return job(job) + "/passende";
    }

    static String people(JobOfferId job, Closeness closeness, int first) {
        var address = new StringBuilder(people(job))
                .append('?')
                .append(FIRST)
                .append('=')
                .append(first);
        if (closeness == Closeness.ALMOST) {
            address.append('&').append(CLOSENESS).append('=').append(ALMOST);
        }
        return address.toString();
    }

    static String caseFile(CustomerNumber number) {
        return CASES + number.value();
    }

    static String jobs(CustomerNumber number) {
        return caseFile(number) + "/stellen";
    }

    static String jobs(CustomerNumber number, int first) {
        return jobs(number) + '?' + FIRST + '=' + first;
    }

    static String offers(CustomerNumber number) {
        return caseFile(number) + "/angebote";
    }

    static String measure(String key) {
        return MEASURES + key;
    }

    static Optional<JobOfferId> job(RouteParameters parameters) {
        try {
            return parameters.get(JOB).map(UUID::fromString).map(JobOfferId::new);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static Optional<CustomerNumber> customerNumber(RouteParameters parameters) {
        try {
            return parameters.get(CUSTOMER_NUMBER).map(CustomerNumber::new);
        } catch (IllegalArgumentException noNumber) {
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
}
