package org.jobcenterportal.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.matching.Wants.Want;
import org.jobcenterportal.targets.Said;
import org.springframework.stereotype.Component;

/** F77 from the job's side: what the employer could offer otherwise, one thing at a time, and whom it would fit then. */
@Component
class Alternatives {

    private static final int MOST = 2;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime LATEST = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final WantsSource source;

    Alternatives(WantsSource source) {
        this.source = source;
    }

    private record Variant(Said what, Wants wants) {}

    /** Those that would bring somebody, the most first. */
    List<Alternative> of(JobDraft job, LocalDate today, Board board) {
        var wants = source.of(job, today);
        int now = board.fitting(wants);
        return Stream.concat(times(job, today), lines(wants))
                .map(variant -> new Alternative(variant.what(), board.fitting(variant.wants()) - now))
                .filter(alternative -> alternative.people() > 0)
                .sorted(Comparator.comparingInt(Alternative::people).reversed())
                .limit(MOST)
                .toList();
    }

    private Stream<Variant> times(JobDraft job, LocalDate today) {
        return job.shifts().stream().flatMap(shift -> {
            var others =
                    job.shifts().stream().filter(other -> !other.equals(shift)).toList();
            if (!others.isEmpty()) {
                var what = said("without-shift", shift.kind().name());
                return Stream.of(new Variant(what, source.of(with(job, others), today)));
            }
            return morning(shift, job)
                    .map(instead -> new Variant(
                            said("morning", shift.kind().name()), source.of(with(job, List.of(instead)), today)))
                    .stream();
        });
    }

    private static Stream<Variant> lines(Wants wants) {
        return wants.hard()
                .flatMap(want -> easier(want).stream()
                        .map(instead -> new Variant(words(want, instead), wants.with(want, instead))));
    }

    /** The next lower level of German; a licence or a training that can be got on the job. */
    private static Optional<Want> easier(Want want) {
        return switch (want.condition()) {
            case Skills.German(var level)
            when level.compareTo(LanguageLevel.A1) > 0 ->
                Optional.of(new Want(
                        want.aspect(), want.weight(), new Skills.German(LanguageLevel.values()[level.ordinal() - 1])));
            case Skills.Licence licence -> Optional.of(new Want(want.aspect(), Weight.LEARNABLE, licence));
            case Skills.Trained trained -> Optional.of(new Want(want.aspect(), Weight.LEARNABLE, trained));
            default -> Optional.empty();
        };
    }

    private static Said words(Want want, Want instead) {
        return switch (instead.condition()) {
            case Skills.German(var level) -> said("german", level.name());
            case Skills.Licence(var licence) -> said("licence", licence.name());
            case Skills.Trained(var group, var isAny, var training) -> said("training", training);
            default -> throw new IllegalStateException("No words for " + want.aspect());
        };
    }

    /**
     * The same length, or as much of it as the hours of the week take, on working days from eight o'clock; nothing for what is in
     * the morning, or too long for it.
     */
    private static Optional<Shift> morning(Shift shift, JobDraft job) {
        var until = MORNING.plusMinutes(Math.min(Span.of(shift).length(), aDay(job)));
        boolean isOther = shift.from().isBefore(MORNING)
                || Span.of(shift).isOutside(0, Span.minute(LATEST))
                || Span.of(shift).isOnWeekends();
        return isOther && until.isAfter(MORNING) && !until.isAfter(LATEST)
                ? Optional.of(new Shift(ShiftKind.MORNING, MORNING, until, WORKDAYS))
                : Optional.empty();
    }

    /** In minutes, without a break; no limit where the hours of the week are not known. */
    private static int aDay(JobDraft job) {
        return job.hoursPerWeek() == null
                ? Integer.MAX_VALUE
                : job.hoursPerWeek()
                        .multiply(BigDecimal.valueOf(Span.HOUR))
                        .divide(BigDecimal.valueOf(WORKDAYS.size()), RoundingMode.CEILING)
                        .intValue();
    }

    private static JobDraft with(JobDraft job, List<Shift> shifts) {
        return new JobDraft(
                job.id(),
                job.employer(),
                job.site(),
                job.contact(),
                job.title(),
                job.occupation(),
                job.tasks(),
                job.model(),
                job.hoursPerWeek(),
                new ArrayList<>(shifts),
                job.hourlyWage(),
                job.wageException(),
                job.start(),
                job.orEarlier(),
                job.until(),
                job.posts(),
                job.address(),
                job.transit(),
                job.requirements(),
                job.burdens(),
                job.childFriendlyHours(),
                job.ways(),
                job.applicationPage(),
                job.expiresOn());
    }

    private static Said said(String key, Object... arguments) {
        return new Said("matching.alternative." + key, List.of(arguments));
    }
}
