package org.jobcenterportal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Sector;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobImport.ImportedJob;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.joboffers.Requirement;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.law.MinimumWage;
import org.jobcenterportal.occupations.OccupationCode;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Makes the jobs of the demonstration: the same every time, seen from any day. */
final class JobMaker {

    private static final long SEED = 72;
    private static final int LONGEST_AHEAD = 90;
    private static final int LONGEST_BACK = 300;
    private static final int MINI = 7;
    private static final Duration LONGEST_PART = Duration.ofHours(30);
    private static final BigDecimal STEP = new BigDecimal("0.10");
    private static final LocalTime DAY_CARE_OPENS = LocalTime.of(8, 0);
    private static final LocalTime DAY_CARE_CLOSES = LocalTime.of(15, 0);

    private final Dice dice = new Dice(SEED);
    private final SeededIds ids = new SeededIds(SEED);
    private final JobsData data = JobsData.read();
    private final List<EmployerCard> employers;
    private final Map<String, Integer> sizes;
    private final LocalDate today;

    JobMaker(List<EmployerCard> employers, LocalDate today) {
        this.employers = employers.stream()
                .filter(card -> card.agent() != null
                        && card.sector() != null
                        && !card.sites().isEmpty())
                .toList();
        this.today = today;
        sizes = EmployersData.read().sectors().stream()
                .collect(Collectors.toMap(EmployersData.Business::sector, EmployersData.Business::size));
    }

    /** The open ones first, of which exactly as many as are planned ask for a qualification; then all others. */
    List<ImportedJob> all() {
        var jobs = new ArrayList<ImportedJob>();
        var asksFor = new ArrayList<Boolean>();
        for (int i = 0; i < data.open(); i++) {
            asksFor.add(i < data.qualified());
        }
        dice.shuffle(asksFor);
        asksFor.forEach(isQualified -> jobs.add(job(isQualified, JobState.OPEN)));
        data.others().forEach(others -> {
            for (int i = 0; i < others.count(); i++) {
                jobs.add(job(dice.happens(70), others.state()));
            }
        });
        return jobs;
    }

    private ImportedJob job(boolean isQualified, JobState state) {
        var employer =
                dice.oneOf(employers, card -> sizes.getOrDefault(sector(card).code(), 1));
        var fitting = data.profiles().stream()
                .filter(profile -> profile.sectors().contains(sector(employer).code()))
                .toList();
        var wanted = fitting.stream()
                .filter(profile -> (profile.qualification() != null) == isQualified)
                .toList();
        var profile = dice.oneOf(wanted.isEmpty() ? fitting : wanted);
        var published = today.minusDays(state.isOver() ? dice.between(60, LONGEST_BACK) : dice.between(0, 80));
        var expires = state.isOver()
                ? published.plusDays(dice.between(20, 55))
                : today.plusDays(dice.between(state == JobState.OPEN ? 1 : 5, LONGEST_AHEAD));
        var start = state.isOver() ? published.plusDays(dice.between(20, 60)) : today.plusDays(dice.between(3, 100));
        var draft = draft(employer, profile, isQualified, start, state == JobState.DRAFT ? null : expires);
        return new ImportedJob(draft, agent(employer), state, published, expires);
    }

    private JobDraft draft(
            EmployerCard employer,
            JobsData.Profile profile,
            boolean isQualified,
            LocalDate start,
            @Nullable LocalDate expires) {
        var site = dice.oneOf(employer.sites());
        var contact = dice.oneOf(employer.contacts());
        var isPart = dice.happens(profile.part());
        var model = !isPart
                ? WorkingTimeModel.FULL_TIME
                : profile.qualification() == null && dice.happens(100.0 * MINI / 35)
                        ? WorkingTimeModel.MINI_JOB
                        : WorkingTimeModel.PART_TIME;
        var pattern = data.pattern(dice.oneOf(profile.patterns()));
        var shifts = pattern.shifts(!isPart);
        var shown = model == WorkingTimeModel.FULL_TIME ? shifts : List.of(dice.oneOf(shifts));
        return new JobDraft(
                new JobOfferId(ids.next()),
                employer.id(),
                site.id(),
                contact.id(),
                profile.title(),
                new OccupationCode(profile.code()),
                profile.tasks() + "\n" + dice.oneOf(data.closing()),
                model,
                hours(model, shown),
                shown,
                wage(profile, start),
                null,
                start,
                dice.happens(55),
                dice.happens(14) ? start.plusMonths(dice.between(6, 24)) : null,
                dice.happens(78) ? 1 : dice.between(2, 5),
                site.address().oneLine(),
                null,
                requirements(profile, isQualified),
                profile.burdens() == null ? Set.of() : profile.burdens(),
                shown.stream().allMatch(JobMaker::fitsDayCare),
                ways(contact.phone() != null, contact.email() != null),
                null,
                expires);
    }

    /** A mini-job has so few that it stays one at the highest wage. */
    private BigDecimal hours(WorkingTimeModel model, List<Shift> shifts) {
        return switch (model) {
            case FULL_TIME -> BigDecimal.valueOf(dice.oneOf(List.of(35, 37, 38, 39, 40, 40)));
            case PART_TIME -> partOfWeek(shifts.getFirst());
            case MINI_JOB -> BigDecimal.valueOf(dice.between(5, 7));
        };
    }

    /** As long as the shifts of a week of at most five days; where there are more days, nobody works on all of them. */
    private BigDecimal partOfWeek(Shift shift) {
        var minutes = Duration.between(shift.from(), shift.to()).toMinutes()
                * shift.days().size();
        return shift.days().size() <= 5 && minutes > 0 && minutes <= LONGEST_PART.toMinutes()
                ? BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(dice.oneOf(List.of(15, 18, 20, 20, 25, 25, 28, 30)));
    }

    /** Within what is usual, and never less than the minimum wage of the first day. */
    private BigDecimal wage(JobsData.Profile profile, LocalDate start) {
        var span = profile.wages().split("-");
        var least = new BigDecimal(span[0]);
        var steps = new BigDecimal(span[1])
                .subtract(least)
                .divide(STEP, 0, RoundingMode.DOWN)
                .intValue();
        var wage = least.add(STEP.multiply(BigDecimal.valueOf(dice.between(0, steps))));
        return MinimumWage.of(wage, start) instanceof MinimumWage.Below below ? below.minimum() : wage;
    }

    private List<Requirement> requirements(JobsData.Profile profile, boolean isQualified) {
        var asked = new ArrayList<Requirement>();
        asked.add(new Requirement(
                RequirementKind.GERMAN, profile.german().name(), dice.happens(70) ? Weight.MUST : Weight.WISH));
        Optional.ofNullable(profile.qualification())
                .ifPresent(words -> asked.add(new Requirement(
                        RequirementKind.QUALIFICATION, words, isQualified ? Weight.MUST : Weight.LEARNABLE)));
        Optional.ofNullable(profile.licence())
                .ifPresent(licence -> asked.add(new Requirement(
                        RequirementKind.LICENCE, licence, dice.happens(65) ? Weight.MUST : Weight.WISH)));
        Optional.ofNullable(profile.experience())
                .filter(words -> dice.happens(60))
                .ifPresent(words -> asked.add(new Requirement(
                        RequirementKind.EXPERIENCE, words, dice.happens(50) ? Weight.WISH : Weight.LEARNABLE)));
        return asked;
    }

    private Set<WayToApply> ways(boolean hasPhone, boolean hasEmail) {
        var ways = EnumSet.of(hasPhone ? WayToApply.CALL : WayToApply.POST);
        if (hasEmail) {
            ways.add(WayToApply.EMAIL);
        }
        if (dice.happens(30)) {
            ways.add(WayToApply.VISIT);
        }
        return ways;
    }

    /** Within the hours in which most day-care centres are open, and not at the weekend. */
    private static boolean fitsDayCare(Shift shift) {
        return !shift.from().isBefore(DAY_CARE_OPENS)
                && !shift.to().isAfter(DAY_CARE_CLOSES)
                && !shift.isPastMidnight()
                && shift.days().stream().allMatch(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    private static Sector sector(EmployerCard card) {
        var sector = card.sector();
        if (sector == null) {
            throw new IllegalStateException("Only employers whose sector is known have jobs here");
        }
        return sector;
    }

    private static StaffId agent(EmployerCard card) {
        var agent = card.agent();
        if (agent == null) {
            throw new IllegalStateException("Only employers somebody looks after have jobs here");
        }
        return agent;
    }
}
