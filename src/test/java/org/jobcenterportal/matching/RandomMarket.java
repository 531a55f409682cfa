package org.jobcenterportal.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.matching.Brings.Child;
import org.jobcenterportal.matching.Wants.Want;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;

/** Invented people and jobs for tests and measurements, the same ones for the same seed. */
public final class RandomMarket {

    static final LocalDate START = LocalDate.of(2027, 2, 1);

    private static final List<String> GROUPS =
            List.of("623", "621", "293", "513", "525", "541", "714", "813", "821", "831", "321", "251");
    private static final List<String> CODES = List.of(
            "34117", "34119", "34121", "34123", "34125", "34127", "34128", "34130", "34131", "34132", "34134", "34225",
            "34246", "34253");
    private static final List<Shift> SHIFTS = List.of(
            shift(ShiftKind.EARLY, 6, 11),
            shift(ShiftKind.EARLY, 6, 14),
            shift(ShiftKind.MORNING, 8, 13),
            shift(ShiftKind.MORNING, 8, 16),
            shift(ShiftKind.MORNING, 9, 12),
            shift(ShiftKind.AFTERNOON, 13, 18),
            shift(ShiftKind.LATE, 14, 22),
            shift(ShiftKind.NIGHT, 22, 6),
            new Shift(ShiftKind.WEEKEND, LocalTime.of(8, 0), LocalTime.of(14, 0), EnumSet.of(DayOfWeek.SATURDAY)));

    private final Random random;

    public RandomMarket(long seed) {
        random = new Random(seed);
    }

    static Shift shift(ShiftKind kind, int from, int until) {
        return new Shift(
                kind, LocalTime.of(from, 0), LocalTime.of(until, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    List<Somebody> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> somebody(new PersonId(new UUID(random.nextLong(), random.nextLong()))))
                .toList();
    }

    List<Wants> jobs(int many) {
        return IntStream.range(0, many).mapToObj(number -> job()).toList();
    }

    Somebody somebody(PersonId id) {
        var training = oneOf(Training.values());
        var isTrained = training == Training.VOCATIONAL || training == Training.ACADEMIC;
        var mobility = happens(20)
                ? Mobility.UNKNOWN
                : new Mobility(happens(25), happens(30), happens(85), 15 * (1 + random.nextInt(5)));
        var licences =
                happens(45) ? EnumSet.of(LicenceClass.AM, LicenceClass.B, LicenceClass.L) : Set.<LicenceClass>of();
        return new Somebody(
                id,
                new Brings(
                        new Qualification(
                                happens(15) ? null : oneOf(LanguageLevel.values()),
                                training,
                                isTrained && happens(25) ? oneOf(Recognition.values()) : Recognition.NOT_NEEDED),
                        isTrained && happens(85) ? oneOf(GROUPS) : null,
                        happens(60) ? Set.of(oneOf(GROUPS)) : Set.of(),
                        happens(30) ? List.of("kasse und theke") : List.of(),
                        happens(30) ? oneOf(GROUPS) : null,
                        licences,
                        !licences.isEmpty() || happens(60),
                        mobility,
                        happens(90) ? oneOf(CODES) : null,
                        time(),
                        Stream.generate(this::child)
                                .limit(happens(35) ? 1 + random.nextInt(2) : 0)
                                .toList(),
                        happens(40) ? time() : null,
                        happens(8) ? EnumSet.of(oneOf(RestrictionKind.values())) : Set.of(),
                        happens(3) ? 4 + random.nextInt(3) : null,
                        happens(5) ? protection() : null,
                        permit()),
                happens(97),
                happens(30) ? START.minusDays(random.nextInt(200)) : null);
    }

    Wants job() {
        var spans = shifts().stream().map(Span::of).toList();
        var tenths = 50 * (2 + random.nextInt(7));
        var burdens = happens(60) ? EnumSet.of(oneOf(RestrictionKind.values())) : Set.<RestrictionKind>of();
        var place = oneOf(CODES);
        var start = START.plusDays(14L * random.nextInt(4));
        var group = oneOf(GROUPS);
        var lines = new ArrayList<Want>();
        lines.add(new Want(Aspect.PROTECTION, Weight.MUST, new Limits.Lawful(spans, tenths, burdens, start)));
        lines.add(new Want(Aspect.WORK_CONDITIONS, Weight.MUST, new Limits.Agreed(burdens, happens(80) ? 480 : null)));
        lines.add(new Want(
                Aspect.GERMAN,
                oneOf(Weight.values()),
                new Skills.German(oneOf(LanguageLevel.A2, LanguageLevel.B1, LanguageLevel.B2))));
        if (happens(35)) {
            lines.add(new Want(
                    Aspect.LICENCE,
                    oneOf(Weight.values()),
                    new Skills.Licence(oneOf(LicenceClass.B, LicenceClass.C1))));
        }
        if (happens(72)) {
            lines.add(new Want(
                    Aspect.QUALIFICATION,
                    oneOf(Weight.values()),
                    happens(70)
                            ? new Skills.Trained(group, false, "Ausbildung")
                            : new Skills.Trained(null, happens(50), "Ausbildung")));
        }
        if (happens(40)) {
            lines.add(new Want(Aspect.EXPERIENCE, oneOf(Weight.values()), new Skills.Experienced(group, "kasse")));
        }
        lines.add(new Want(Aspect.HOURS, Weight.MUST, new Times.WeeklyHours(tenths, tenths > 350)));
        lines.add(new Want(Aspect.CHILDCARE, Weight.MUST, new Times.Childcare(spans, happens(10), place, start)));
        lines.add(new Want(
                Aspect.WAY, Weight.MUST, new Times.WayTo(place, happens(70) ? 290 : null, Times.earliest(spans))));
        lines.add(new Want(Aspect.WORK_PERMIT, Weight.MUST, new Limits.Permitted(start)));
        if (!spans.isEmpty()) {
            lines.add(new Want(Aspect.TIMES, Weight.WISH, new Times.PartsOfDay(parts(spans))));
        }
        lines.add(new Want(Aspect.OCCUPATION, Weight.WISH, new Skills.Occupied(group, "Beruf")));
        return new Wants(new JobOfferId(new UUID(random.nextLong(), random.nextLong())), lines);
    }

    private List<Shift> shifts() {
        return happens(10)
                ? List.of()
                : Stream.generate(() -> oneOf(SHIFTS))
                        .limit(happens(25) ? 2 : 1)
                        .toList();
    }

    private static Set<DayPart> parts(List<Span> spans) {
        var parts = EnumSet.noneOf(DayPart.class);
        spans.forEach(span -> parts.addAll(span.parts()));
        return parts;
    }

    private WorkingTime time() {
        if (happens(25)) {
            return WorkingTime.UNKNOWN;
        }
        return happens(40)
                ? new WorkingTime(Extent.PART_TIME, 5 * (2 + random.nextInt(5)), Set.of(DayPart.MORNING))
                : new WorkingTime(oneOf(Extent.FULL_TIME, Extent.EITHER), null, Set.of());
    }

    private Child child() {
        var care = oneOf(Child.Care.values());
        return new Child(
                START.plusMonths(random.nextInt(140) - 12L),
                care,
                care == Child.Care.WITH_HOURS && happens(20) ? START.plusMonths(random.nextInt(4) - 2L) : null,
                60 * 7 + 30 * random.nextInt(3),
                60 * 12 + 60 * random.nextInt(6));
    }

    private Brings.Protected protection() {
        return happens(60)
                ? new Brings.Protected(
                        START.plusMonths(random.nextInt(12) - 6L),
                        START.plusMonths(random.nextInt(30) - 3L),
                        null,
                        null)
                : new Brings.Protected(
                        null, null, START.plusMonths(random.nextInt(6) - 3L), happens(50) ? START.plusMonths(4) : null);
    }

    private Brings.Permit permit() {
        return new Brings.Permit(
                happens(60),
                happens(2),
                happens(3)
                        ? List.of(new DateSpan(START.minusMonths(4), START.plusDays(random.nextInt(40))))
                        : List.of());
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }
}
