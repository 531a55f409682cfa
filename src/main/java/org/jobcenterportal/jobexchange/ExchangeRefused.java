package org.jobcenterportal.jobexchange;

/** A file cannot be read as jobs. */
final class ExchangeRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExchangeProblem problem;

    ExchangeRefused(ExchangeProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    ExchangeProblem problem() {
        return problem;
    }
}
