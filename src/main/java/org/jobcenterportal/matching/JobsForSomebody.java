package org.jobcenterportal.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Wants.Want;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.targets.Said;

/** The jobs of the market from one person's side: those that fit, and what would open more. */
final class JobsForSomebody {

    private static final int MOST_STEPS = 3;

    private final Collection<Wants> jobs;
    private final Brings somebody;
    private final long seed;

    JobsForSomebody(Collection<Wants> jobs, PersonId person, Brings somebody) {
        this.jobs = jobs;
        this.somebody = somebody;
        this.seed = NeutralOrder.seed(person.value());
    }

    /** Those that nothing keeps from her: most of what is needed first, then most of what is wished. */
    List<Wants> fitting() {
        return jobs.stream()
                .filter(job -> missing(job).isEmpty())
                .map(this::ranked)
                .sorted(Comparator.comparingInt(Ranked::needed)
                        .thenComparingInt(Ranked::wished)
                        .reversed()
                        .thenComparingLong(Ranked::draw))
                .map(Ranked::job)
                .toList();
    }

    /** What would open most more jobs: one step of each kind, and not a larger one than it takes. */
    List<Step> steps() {
        return allSteps().stream().collect(groupingBy(Step::kind, LinkedHashMap::new, toList())).values().stream()
                .map(JobsForSomebody::best)
                .sorted(Comparator.comparingInt(Step::jobs).reversed().thenComparing(Step::kind))
                .limit(MOST_STEPS)
                .toList();
    }

    /** Everything that she could get so that more jobs fit; only jobs count that nothing else keeps from her. */
    List<Step> allSteps() {
        var steps = jobs.stream().flatMap(job -> towards(job).stream()).toList();
        var byWhat = steps.stream()
                .collect(toMap(
                        step -> List.of(step.kind(), step.value()), step -> step, Step::together, LinkedHashMap::new));
        return byWhat.values().stream()
                .map(step -> withEasierOnes(step, byWhat.values()))
                .toList();
    }

    /** The easiest that opens at least half of what the hardest does, for German and hours; otherwise what opens most. */
    private static Step best(List<Step> ofAKind) {
        int most = ofAKind.stream().mapToInt(Step::jobs).max().orElseThrow();
        return ofAKind.stream()
                .filter(step -> step.isGradual() ? 2 * step.jobs() >= most : step.jobs() == most)
                .min(Comparator.comparingInt(Step::jobs).thenComparing(Step::value))
                .orElseThrow();
    }

    /** How many jobs are left out by law or by what was agreed with her, for each reason. */
    List<JobsFound.Kept> kept() {
        var reasons = new LinkedHashMap<Said, JobsFound.Kept>();
        jobs.forEach(job -> missing(job).stream()
                .filter(want -> want.aspect().isConfidential())
                .findFirst()
                .map(want -> new JobsFound.Kept(want.aspect(), want.condition().why(somebody), 1))
                .ifPresent(kept -> reasons.merge(
                        kept.why(),
                        kept,
                        (one, other) -> new JobsFound.Kept(one.by(), one.why(), one.jobs() + other.jobs()))));
        return reasons.values().stream()
                .sorted(Comparator.comparingInt(JobsFound.Kept::jobs).reversed())
                .toList();
    }

    private Optional<Step> towards(Wants job) {
        var missing = missing(job);
        return missing.size() == 1 && !missing.getFirst().aspect().isConfidential()
                ? Step.towards(missing.getFirst().condition())
                : Optional.empty();
    }

    /** Who reaches a level of German has reached those below it; so it is with hours, and with classes of licences. */
    private static Step withEasierOnes(Step step, Collection<Step> all) {
        int easier = all.stream()
                .filter(other -> other.kind() == step.kind())
                .filter(other -> switch (step.kind()) {
                    case GERMAN -> LanguageLevel.valueOf(step.value()).isAtLeast(LanguageLevel.valueOf(other.value()));
                    case HOURS -> Integer.parseInt(other.value()) <= Integer.parseInt(step.value());
                    case LICENCE ->
                        new Skills.Licence(LicenceClass.valueOf(other.value()))
                                .isIncludedIn(LicenceClass.valueOf(step.value()));
                    case TRAINING, CHILDCARE, WAY -> other.value().equals(step.value());
                })
                .mapToInt(Step::jobs)
                .sum();
        return new Step(step.kind(), step.value(), easier);
    }

    private List<Want> missing(Wants job) {
        return job.hard()
                .filter(want -> want.condition().of(somebody) == Verdict.NO)
                .toList();
    }

    private record Ranked(Wants job, int needed, int wished, long draw) {}

    private Ranked ranked(Wants job) {
        return new Ranked(
                job,
                fulfilled(job, true),
                fulfilled(job, false),
                NeutralOrder.draw(NeutralOrder.seed(job.job().value()), seed));
    }

    private int fulfilled(Wants job, boolean hard) {
        return Math.toIntExact(job.lines().stream()
                .filter(want -> want.counts() && want.isHard() == hard)
                .filter(want -> want.condition().of(somebody) == Verdict.YES)
                .count());
    }
}
