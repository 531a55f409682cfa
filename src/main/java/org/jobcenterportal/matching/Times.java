package org.jobcenterportal.matching;

import static org.jobcenterportal.matching.Condition.said;
import static org.jobcenterportal.matching.Condition.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Brings.Child;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.jobcenterportal.targets.Said;
import org.jspecify.annotations.Nullable;

/** What jobs ask of somebody's time: how much, when, how far away, and who looks after the children meanwhile. */
final class Times {

    private Times() {}

    /**
     * So many hours a week.
     *
     * @param tenths a week, in tenths of an hour
     */
    record WeeklyHours(int tenths, boolean isFullTime) implements Condition {

        private static final int MOST_IN_PART_TIME = 340;

        @Override
        public Verdict of(Brings somebody) {
            var wished = somebody.time();
            if (wished.extent() == Extent.UNKNOWN) {
                return Verdict.UNKNOWN;
            } else if (tenths > most(wished)) {
                return Verdict.NO;
            }
            return wished.extent() == Extent.FULL_TIME && !isFullTime ? Verdict.UNKNOWN : Verdict.YES;
        }

        @Override
        public Said why(Brings somebody) {
            var wished = somebody.time();
            if (wished.extent() == Extent.UNKNOWN) {
                return said("hours.unknown", tenths / 10.0);
            } else if (wished.hours() != null) {
                return said("hours.wished", tenths / 10.0, wished.hours());
            }
            return said("hours.extent", tenths / 10.0, wished.extent().name());
        }

        private static int most(WorkingTime wished) {
            if (wished.hours() != null) {
                return 10 * wished.hours();
            }
            return wished.extent() == Extent.PART_TIME ? MOST_IN_PART_TIME : Integer.MAX_VALUE;
        }
    }

    /** Work in these parts of the day. */
    record PartsOfDay(Set<DayPart> parts) implements Condition {

        @Override
        public Verdict of(Brings somebody) {
            var wished = somebody.time();
            if (wished.extent() == Extent.UNKNOWN) {
                return Verdict.UNKNOWN;
            }
            return when(wished.dayParts().isEmpty() || wished.dayParts().containsAll(parts));
        }

        @Override
        public Said why(Brings somebody) {
            var wished = somebody.time();
            if (wished.extent() == Extent.UNKNOWN) {
                return said("parts.unknown");
            } else if (wished.dayParts().isEmpty()) {
                return said("parts.any");
            }
            return said(
                    "parts.wished",
                    named(wished.dayParts(), 0),
                    named(wished.dayParts(), 1),
                    named(wished.dayParts(), 2));
        }

        private static String named(Set<DayPart> parts, int place) {
            return parts.stream()
                    .sorted()
                    .skip(place)
                    .findFirst()
                    .map(DayPart::name)
                    .orElse("NONE");
        }
    }

    /**
     * Whoever raises children needs them looked after from before she leaves for work until she is back; a partner may do so
     * while she or he does not wish to work (F79).
     */
    record Childcare(
            List<Span> shifts,
            boolean isChildFriendly,
            @Nullable String postalCode,
            LocalDate start) implements Condition {

        /** With so much time before and after, the way is short enough wherever it leads in the city. */
        private static final int PLENTY = 60;

        private static final Finding NONE_NEEDED = Finding.of(Verdict.YES, "care.none-needed");
        private static final Finding FRIENDLY = Finding.of(Verdict.YES, "care.friendly");
        private static final Finding NO_SHIFTS = Finding.of(Verdict.UNKNOWN, "care.no-shifts");
        private static final Finding NOT_KNOWN = Finding.of(Verdict.UNKNOWN, "care.unknown");
        private static final Finding NO_HOURS = Finding.of(Verdict.UNKNOWN, "care.no-hours");
        private static final Finding PARTNER_FREE = Finding.of(Verdict.YES, "care.partner-free");

        Childcare {
            shifts = List.copyOf(shifts);
        }

        @Override
        public Concerned concerns() {
            return Concerned.PARENTS;
        }

        @Override
        public Verdict of(Brings somebody) {
            return found(somebody).verdict;
        }

        @Override
        public Said why(Brings somebody) {
            return found(somebody).why.get();
        }

        /** An answer; its words are made only for those who are shown. */
        private record Finding(Verdict verdict, Supplier<Said> why) {

            private static final List<Verdict> WORST_FIRST = List.of(Verdict.NO, Verdict.UNKNOWN, Verdict.YES);

            static Finding of(Verdict verdict, String key) {
                return new Finding(verdict, () -> said(key));
            }

            Finding orWorse(Finding other) {
                return WORST_FIRST.indexOf(other.verdict) < WORST_FIRST.indexOf(verdict) ? other : this;
            }
        }

        private Finding found(Brings somebody) {
            Finding worst = null;
            for (var child : somebody.children()) {
                if (child.needsCareOn(start)) {
                    var finding = during(child, somebody);
                    worst = worst == null ? finding : worst.orWorse(finding);
                }
            }
            return worst == null ? NONE_NEEDED : worst;
        }

        private Finding during(Child child, Brings somebody) {
            if (shifts.isEmpty()) {
                return isChildFriendly ? FRIENDLY : NO_SHIFTS;
            }
            var worst = during(shifts.getFirst(), child, somebody);
            for (var shift : shifts.subList(1, shifts.size())) {
                worst = worst.orWorse(during(shift, child, somebody));
            }
            return worst;
        }

        private Finding during(Span shift, Child child, Brings somebody) {
            if (!shift.isOnWeekends()) {
                return onWorkdays(shift, child, somebody);
            }
            var weekend = byPartner(shift, somebody, () -> said("care.weekend"));
            return shift.isOnWorkdays() ? weekend.orWorse(onWorkdays(shift, child, somebody)) : weekend;
        }

        private Finding onWorkdays(Span shift, Child child, Brings somebody) {
            return switch (child.on(start)) {
                case UNKNOWN -> NOT_KNOWN;
                case WITHOUT_HOURS -> NO_HOURS;
                case NONE -> byPartner(shift, somebody, () -> said("care.no-place", shift.begins(), shift.ends()));
                case WITH_HOURS -> within(shift, child, somebody);
            };
        }

        private Finding within(Span shift, Child child, Brings somebody) {
            var way = Ways.KNOWN.estimate(somebody.postalCode(), postalCode, somebody.mobility());
            int before = shift.from() - child.starts();
            int after = child.ends() - shift.until();
            int needed = way == null ? 0 : way.minutes();
            if (before < needed) {
                return byPartner(
                        shift,
                        somebody,
                        () -> said("care.opens-late", shift.begins(), Span.time(child.starts()), needed));
            } else if (after < needed) {
                return byPartner(
                        shift,
                        somebody,
                        () -> said("care.closes-early", shift.ends(), Span.time(child.ends()), needed));
            }
            boolean isCertain = way != null || Math.min(before, after) >= PLENTY;
            return new Finding(
                    isCertain ? Verdict.YES : Verdict.UNKNOWN,
                    () -> said(
                            isCertain ? "care.covered" : "care.way-unknown",
                            Span.time(child.starts()),
                            Span.time(child.ends())));
        }

        /** Nothing tells when a partner works; but when who has no work does not wish to either, she or he is there. */
        private static Finding byPartner(Span shift, Brings somebody, Supplier<Said> otherwise) {
            var partner = somebody.partner();
            if (partner == null) {
                return new Finding(Verdict.NO, otherwise);
            }
            boolean isFree =
                    !partner.dayParts().isEmpty() && partner.dayParts().stream().noneMatch(shift::meets);
            return isFree
                    ? PARTNER_FREE
                    : new Finding(Verdict.UNKNOWN, () -> said("care.ask-partner", shift.begins(), shift.ends()));
        }
    }

    /**
     * The way to a place, in time for the first shift.
     *
     * @param firstThere when the first bus or tram can have brought somebody there, as a minute of the day; none where no
     *     source says so
     * @param begins the earliest minute at which work begins; none where no shift is known
     */
    record WayTo(
            @Nullable String postalCode,
            @Nullable Integer firstThere,
            @Nullable Integer begins) implements Condition {

        /** An estimate is no measurement: so much more than somebody wishes may still be right. */
        private static final double TOLERANCE = 1.25;

        @Override
        public Verdict of(Brings somebody) {
            if (isTooEarly(somebody)) {
                return Verdict.NO;
            }
            var way = way(somebody);
            var most = somebody.mobility().minutes();
            if (way == null || most == null) {
                return Verdict.UNKNOWN;
            } else if (way.minutes() <= most) {
                return Verdict.YES;
            }
            return way.minutes() <= TOLERANCE * most ? Verdict.UNKNOWN : Verdict.NO;
        }

        @Override
        public Said why(Brings somebody) {
            if (isTooEarly(somebody)) {
                return said("way.too-early", Span.time(firstThere), Span.time(begins));
            }
            var way = way(somebody);
            if (way == null) {
                return said("way.unknown");
            }
            var most = somebody.mobility().minutes();
            return most == null
                    ? said("way.no-limit", way.minutes(), way.by().name())
                    : said("way.minutes", way.minutes(), way.by().name(), most);
        }

        private Ways.@Nullable Way way(Brings somebody) {
            return Ways.KNOWN.estimate(somebody.postalCode(), postalCode, somebody.mobility());
        }

        private boolean isTooEarly(Brings somebody) {
            var mobility = somebody.mobility();
            return firstThere != null
                    && begins != null
                    && begins < firstThere
                    && mobility.publicTransport()
                    && !mobility.car()
                    && !mobility.bicycle();
        }
    }

    /** The earliest minute at which one of these shifts begins. */
    static @Nullable Integer earliest(Collection<Span> shifts) {
        return shifts.stream().map(Span::from).min(Integer::compare).orElse(null);
    }
}
