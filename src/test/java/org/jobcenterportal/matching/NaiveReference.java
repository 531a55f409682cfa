package org.jobcenterportal.matching;

import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Wants.Want;

/** The same answers as {@link Board}, one person after the other and one line after the other, as one would say it. */
record NaiveReference(List<Somebody> people) {

    List<Somebody> find(Wants job, Closeness closeness) {
        return people.stream()
                .filter(Somebody::isListed)
                .filter(somebody -> closeness == Closeness.FITS ? fits(job, somebody) : almost(job, somebody))
                .sorted(order(job))
                .toList();
    }

    private static boolean fits(Wants job, Somebody somebody) {
        return missing(job, somebody).isEmpty();
    }

    private static boolean almost(Wants job, Somebody somebody) {
        var missing = missing(job, somebody);
        return missing.size() == 1 && !missing.getFirst().aspect().isConfidential();
    }

    private static List<Want> missing(Wants job, Somebody somebody) {
        return job.hard()
                .filter(want -> want.condition().of(somebody.brings()) == Verdict.NO)
                .toList();
    }

    private static Comparator<Somebody> order(Wants job) {
        var seed = NeutralOrder.seed(job.job().value());
        return Comparator.comparingLong((Somebody somebody) -> -fulfilled(job, somebody, true))
                .thenComparingLong(somebody -> -fulfilled(job, somebody, false))
                .thenComparingInt(somebody -> NeutralOrder.waitingSince(somebody.lastProposed()))
                .thenComparingLong(somebody -> NeutralOrder.draw(
                        seed, NeutralOrder.seed(somebody.person().value())));
    }

    private static long fulfilled(Wants job, Somebody somebody, boolean hard) {
        return job.lines().stream()
                .filter(want -> want.counts() && want.isHard() == hard)
                .filter(want -> want.condition().of(somebody.brings()) == Verdict.YES)
                .count();
    }
}
