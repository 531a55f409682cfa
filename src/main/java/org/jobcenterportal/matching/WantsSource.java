package org.jobcenterportal.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.Burden;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobPlace;
import org.jobcenterportal.joboffers.Requirement;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.TransitInfo;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.matching.Wants.Want;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a job as the lines that people are compared with; what is not said yet is not asked. */
@Component
class WantsSource {

    private static final Set<ShiftKind> NOT_BY_DAY = EnumSet.of(ShiftKind.EARLY, ShiftKind.LATE, ShiftKind.NIGHT);
    private static final int NIGHT_ENDS = 6 * Span.HOUR;
    private static final int NIGHT_BEGINS = 22 * Span.HOUR;
    private static final int WORKDAYS = 5;

    private final OccupationGroups groups;

    WantsSource(OccupationGroups groups) {
        this.groups = groups;
    }

    /** @param today on which a job begins of which nothing else is said */
    Wants of(JobDraft job, LocalDate today) {
        var shifts = job.shifts().stream().map(Span::of).distinct().toList();
        var start = Optional.ofNullable(job.start()).orElse(today);
        var tenths = job.hoursPerWeek() == null ? 0 : tenths(job.hoursPerWeek());
        var burdens = burdens(job.burdens(), shifts);
        var code = job.place().map(place -> place.address().postalCode()).orElse(null);
        var lines = new ArrayList<Want>();
        lines.add(must(Aspect.PROTECTION, new Limits.Lawful(shifts, tenths, burdens, start)));
        lines.add(must(Aspect.WORK_CONDITIONS, new Limits.Agreed(burdens, longestDay(shifts, tenths))));
        job.requirements().stream().distinct().map(this::asked).forEach(lines::add);
        if (tenths > 0) {
            lines.add(must(Aspect.HOURS, new Times.WeeklyHours(tenths, job.model() == WorkingTimeModel.FULL_TIME)));
        }
        lines.add(must(Aspect.CHILDCARE, new Times.Childcare(shifts, job.childFriendlyHours(), code, start)));
        if (code != null) {
            var transit = job.place().flatMap(JobPlace::transit);
            lines.add(must(
                    Aspect.WAY,
                    new Times.WayTo(code, transit.map(WantsSource::firstThere).orElse(null), Times.earliest(shifts))));
        }
        lines.add(must(Aspect.WORK_PERMIT, new Limits.Permitted(start)));
        if (!shifts.isEmpty()) {
            lines.add(new Want(Aspect.TIMES, Weight.WISH, new Times.PartsOfDay(parts(shifts))));
        }
        if (job.occupation() != null) {
            lines.add(new Want(
                    Aspect.OCCUPATION,
                    Weight.WISH,
                    new Skills.Occupied(OccupationGroups.of(job.occupation()), job.title())));
        }
        return new Wants(job.id(), lines);
    }

    private Want asked(Requirement requirement) {
        var words = requirement.value();
        var weight = requirement.weight();
        return switch (requirement.kind()) {
            case GERMAN -> new Want(Aspect.GERMAN, weight, new Skills.German(LanguageLevel.valueOf(words)));
            case LICENCE ->
                Stream.of(LicenceClass.values())
                        .filter(licence -> licence.name().equalsIgnoreCase(words))
                        .findFirst()
                        .map(licence -> new Want(Aspect.LICENCE, weight, new Skills.Licence(licence)))
                        .orElseGet(() -> other(requirement));
            case QUALIFICATION ->
                new Want(
                        Aspect.QUALIFICATION,
                        weight,
                        new Skills.Trained(groups.ofTraining(words), OccupationGroups.isAnyTraining(words), words));
            case EXPERIENCE ->
                new Want(
                        Aspect.EXPERIENCE,
                        weight,
                        new Skills.Experienced(groups.of(words), words.toLowerCase(Locale.GERMAN)));
            case OTHER -> other(requirement);
        };
    }

    private static Want other(Requirement requirement) {
        return new Want(Aspect.OTHER, requirement.weight(), new Skills.Asked(requirement.value()));
    }

    private static Want must(Aspect aspect, Condition condition) {
        return new Want(aspect, Weight.MUST, condition);
    }

    /** What people may be kept from, as the job asks for it, by its own words or by its shifts. */
    private static Set<RestrictionKind> burdens(Collection<Burden> burdens, List<Span> shifts) {
        var asked = EnumSet.noneOf(RestrictionKind.class);
        burdens.stream().map(WantsSource::keptFrom).forEach(asked::add);
        if (shifts.stream().anyMatch(shift -> shift.isOutside(NIGHT_ENDS, NIGHT_BEGINS))) {
            asked.add(RestrictionKind.NO_NIGHT_WORK);
        }
        if (shifts.stream()
                        .map(Span::kind)
                        .filter(NOT_BY_DAY::contains)
                        .distinct()
                        .count()
                > 1) {
            asked.add(RestrictionKind.NO_SHIFTS);
        }
        return asked;
    }

    private static RestrictionKind keptFrom(Burden burden) {
        return switch (burden) {
            case LIFTING -> RestrictionKind.NO_HEAVY_LIFTING;
            case STANDING -> RestrictionKind.NO_LONG_STANDING;
            case SITTING -> RestrictionKind.NO_LONG_SITTING;
            case OVERHEAD_WORK -> RestrictionKind.NO_OVERHEAD_WORK;
            case KNEELING -> RestrictionKind.NO_KNEELING;
            case HEIGHT -> RestrictionKind.NO_HEIGHTS;
            case SHIFT_WORK -> RestrictionKind.NO_SHIFTS;
            case NIGHT_WORK -> RestrictionKind.NO_NIGHT_WORK;
            case DRIVING -> RestrictionKind.NO_DRIVING;
            case SCREEN_WORK -> RestrictionKind.NO_SCREEN_WORK;
            case DUST -> RestrictionKind.NO_DUST_OR_FUMES;
            case WET_OR_COLD -> RestrictionKind.NO_WET_OR_COLD;
            case NOISE -> RestrictionKind.NO_NOISE;
            case TIME_PRESSURE -> RestrictionKind.NO_TIME_PRESSURE;
        };
    }

    /** Without breaks; a week of five days where no shift is known. */
    private static @Nullable Integer longestDay(List<Span> shifts, int tenths) {
        return shifts.stream()
                .map(Span::working)
                .max(Integer::compare)
                .orElse(tenths == 0 ? null : tenths * Span.HOUR / 10 / WORKDAYS);
    }

    private static Set<DayPart> parts(List<Span> shifts) {
        var parts = EnumSet.noneOf(DayPart.class);
        shifts.forEach(shift -> parts.addAll(shift.parts()));
        return parts;
    }

    private static int firstThere(TransitInfo transit) {
        return Span.minute(transit.firstRide()) + transit.minutesOnFoot();
    }

    private static int tenths(BigDecimal hours) {
        return hours.movePointRight(1).intValue();
    }
}
