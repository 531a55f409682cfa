package org.jobcenterportal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.junit.jupiter.api.Test;

/** What a step opens is what looking again at everything finds, once she has taken it. */
@Row("F77")
class JobsForSomebodyTest {

    private static final int PEOPLE = 150;
    private static final int JOBS = 250;

    @Test
    void a_step_opens_as_many_jobs_as_fit_more_when_everything_is_looked_at_again() {
        var market = new RandomMarket(11);
        var jobs = market.jobs(JOBS);
        var met = new HashSet<Step.Kind>();

        for (var somebody : market.people(PEOPLE)) {
            var side = new JobsForSomebody(jobs, somebody.person(), somebody.brings());
            for (var step : side.allSteps()) {
                assertThat(step.jobs())
                        .as("%s of %s", step, somebody)
                        .isEqualTo(newlyFitting(jobs, somebody.brings(), step));
                met.add(step.kind());
            }
        }

        assertThat(met).containsExactlyInAnyOrder(Step.Kind.values());
    }

    @Test
    void of_each_kind_one_step_is_named_and_none_that_asks_more_than_it_must() {
        var market = new RandomMarket(12);
        var jobs = market.jobs(JOBS);

        for (var somebody : market.people(PEOPLE)) {
            var side = new JobsForSomebody(jobs, somebody.person(), somebody.brings());
            var named = side.steps();
            assertThat(named).extracting(Step::kind).doesNotHaveDuplicates();
            for (var step : named) {
                int most = side.allSteps().stream()
                        .filter(other -> other.kind() == step.kind())
                        .mapToInt(Step::jobs)
                        .max()
                        .orElseThrow();
                assertThat(2 * step.jobs()).isGreaterThanOrEqualTo(most);
            }
        }
    }

    private static long newlyFitting(List<Wants> jobs, Brings now, Step step) {
        return switch (step.kind()) {
            case LICENCE -> fitting(jobs, with(now, LicenceClass.valueOf(step.value()))) - fitting(jobs, now);
            case GERMAN -> fitting(jobs, with(now, LanguageLevel.valueOf(step.value()))) - fitting(jobs, now);
            case HOURS -> fitting(jobs, with(now, Integer.parseInt(step.value()))) - fitting(jobs, now);
            case TRAINING -> onlyMissing(jobs, now, Aspect.QUALIFICATION);
            case CHILDCARE -> onlyMissing(jobs, now, Aspect.CHILDCARE);
            case WAY -> onlyMissing(jobs, now, Aspect.WAY);
        };
    }

    private static long fitting(List<Wants> jobs, Brings somebody) {
        return jobs.stream()
                .filter(job -> job.hard().noneMatch(want -> want.condition().of(somebody) == Verdict.NO))
                .count();
    }

    private static long onlyMissing(List<Wants> jobs, Brings somebody, Aspect aspect) {
        return jobs.stream()
                .map(job -> job.hard()
                        .filter(want -> want.condition().of(somebody) == Verdict.NO)
                        .map(Wants.Want::aspect)
                        .toList())
                .filter(List.of(aspect)::equals)
                .count();
    }

    private static Brings with(Brings now, LicenceClass licence) {
        var licences = EnumSet.of(licence);
        licences.addAll(now.licences());
        return with(now, now.qualification(), licences, now.time());
    }

    private static Brings with(Brings now, LanguageLevel level) {
        var known = now.qualification();
        return with(now, new Qualification(level, known.training(), known.recognition()), now.licences(), now.time());
    }

    private static Brings with(Brings now, int hours) {
        return with(
                now,
                now.qualification(),
                now.licences(),
                new WorkingTime(Extent.PART_TIME, hours, now.time().dayParts()));
    }

    private static Brings with(Brings now, Qualification qualification, Set<LicenceClass> licences, WorkingTime time) {
        return new Brings(
                qualification,
                now.learnt(),
                now.knows(),
                now.worked(),
                now.wish(),
                licences,
                now.hasToldLicences(),
                now.mobility(),
                now.postalCode(),
                time,
                now.children(),
                now.partner(),
                now.restrictions(),
                now.hoursADay(),
                now.protection(),
                now.permit());
    }
}
