package org.jobcenterportal.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.Absence;
import org.jobcenterportal.appointments.AbsenceDraft;
import org.jobcenterportal.appointments.AbsenceKind;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.AvailabilityRule;
import org.jobcenterportal.appointments.Consultant;
import org.jobcenterportal.appointments.ConsultationCode;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.ExtraTime;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.ImportedConsultation;
import org.jobcenterportal.appointments.ImportedConsultation.Outcome;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.TopicOffer;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.appointments.WeeklyBreak;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.jobcenterportal.organisation.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two consultants with their weekly times, and four weeks of consultations before and after today. */
@Component
@Profile("demo")
@Order(30)
class ConsultationsChapter implements Chapter {

    private static final long SEED = 18;
    private static final int WEEKS = 4;
    private static final int HOUSEHOLDS_TO_CHOOSE_FROM = 600;
    private static final int DEPUTY_S_MAXIMUM = 6;
    private static final String LANGUAGE = "de";
    private static final PhoneNumber PHONE = new PhoneNumber("+49 176 04069000");

    private final AppointmentsImport appointments;
    private final FreeTimes freeTimes;
    private final StaffDirectory staff;
    private final Venues venues;
    private final OfficeCalendar calendar;
    private final Clock clock;

    ConsultationsChapter(
            AppointmentsImport appointments,
            FreeTimes freeTimes,
            StaffDirectory staff,
            Venues venues,
            OfficeCalendar calendar,
            Clock clock) {
        this.appointments = appointments;
        this.freeTimes = freeTimes;
        this.staff = staff;
        this.venues = venues;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void write(LocalDate today) {
        var ids = new SeededIds(SEED);
        var officer = colleague(7);
        var deputy = colleague(8);
        var rules = rules(ids, officer, deputy, today);
        appointments.importConsultants(
                List.of(new Consultant(officer, true, "214"), new Consultant(deputy, true, "118")));
        appointments.importRules(rules);
        appointments.importDailyMaximum(deputy, DEPUTY_S_MAXIMUM);
        var noon = noon(ids, deputy, today);
        var training = absence(ids, officer, AbsenceKind.TRAINING, nextWeek(today, DayOfWeek.WEDNESDAY), null, null);
        var weeks = new Weeks(ids, rules, today, noon, training);
        var consultations = weeks.consultations();
        appointments.importExceptions(
                List.of(noon),
                Stream.concat(Stream.of(training), conflict(ids, officer, weeks.mailed, today).stream())
                        .toList(),
                extraTimes(ids, officer, today));
        appointments.importConsultations(consultations);
    }

    private static WeeklyBreak noon(SeededIds ids, StaffId deputy, LocalDate today) {
        return new WeeklyBreak(
                ids.next(),
                deputy,
                DayOfWeek.TUESDAY,
                LocalTime.NOON,
                LocalTime.of(13, 0),
                today.minusMonths(6).withDayOfMonth(1),
                null);
    }

    /** An afternoon in the week after next, and the day at the fair. */
    private List<ExtraTime> extraTimes(SeededIds ids, StaffId officer, LocalDate today) {
        var afternoon = nextWeek(today.plusWeeks(1), DayOfWeek.WEDNESDAY);
        var times = new ArrayList<ExtraTime>();
        if (!calendar.isClosed(afternoon)) {
            times.add(extra(
                    ids, officer, venue(VenueKind.OFFICE, "214"), afternoon, "13:00", "16:00", Way.ON_SITE, Way.PHONE));
        }
        venues.all().stream()
                .filter(venue -> venue.kind() == VenueKind.FAIR && venue.validFrom() != null)
                .forEach(fair ->
                        times.add(extra(ids, officer, fair.id(), fair.validFrom(), "10:00", "15:00", Way.ON_SITE)));
        return times;
    }

    /** Somebody is away at the very hour of a consultation of hers in the next days. */
    private static Optional<Absence> conflict(
            SeededIds ids, StaffId officer, List<ImportedConsultation> consultations, LocalDate today) {
        return consultations.stream()
                .map(ImportedConsultation::draft)
                .filter(draft -> draft.slot().consultant().equals(officer) && draft.way() == Way.ON_SITE)
                .map(draft -> OfficeTime.at(draft.slot().start()).toLocalDateTime())
                .filter(start -> start.toLocalDate().isAfter(today))
                .findFirst()
                .map(start -> absence(
                        ids,
                        officer,
                        AbsenceKind.OTHER,
                        start.toLocalDate(),
                        start.toLocalTime(),
                        start.toLocalTime().plusHours(1)));
    }

    private static LocalDate nextWeek(LocalDate today, DayOfWeek weekday) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static Absence absence(
            SeededIds ids,
            StaffId consultant,
            AbsenceKind kind,
            LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {
        return new AbsenceDraft(kind, day, day, from, until).of(consultant, ids.next());
    }

    private static ExtraTime extra(
            SeededIds ids, StaffId consultant, VenueId venue, LocalDate day, String from, String until, Way... ways) {
        return new ExtraTime(
                ids.next(),
                consultant,
                venue,
                Set.of(ways),
                day,
                LocalTime.parse(from),
                LocalTime.parse(until),
                Duration.ofHours(1));
    }

    private List<AvailabilityRule> rules(SeededIds ids, StaffId officer, StaffId deputy, LocalDate today) {
        var office = venue(VenueKind.OFFICE, "214");
        var otherOffice = venue(VenueKind.OFFICE, "118");
        var points = venues.all().stream()
                .filter(venue -> venue.kind() == VenueKind.DISTRICT_MEETING_POINT)
                .toList();
        var north = points.getLast().id();
        var east = points.getFirst().id();
        var since = today.minusMonths(6).withDayOfMonth(1);
        return List.of(
                rule(ids, officer, office, DayOfWeek.MONDAY, "09:00", "12:00", since, Way.ON_SITE, Way.PHONE),
                rule(ids, officer, office, DayOfWeek.MONDAY, "13:00", "16:00", since, Way.ON_SITE, Way.VIDEO),
                rule(ids, officer, north, DayOfWeek.TUESDAY, "14:00", "17:00", since, Way.ON_SITE),
                rule(ids, officer, office, DayOfWeek.WEDNESDAY, "09:00", "12:00", since, Way.PHONE, Way.CALLBACK),
                rule(ids, officer, office, DayOfWeek.THURSDAY, "09:00", "12:00", since, Way.ON_SITE, Way.PHONE),
                rule(
                        ids,
                        officer,
                        office,
                        DayOfWeek.THURSDAY,
                        "13:00",
                        "17:00",
                        since,
                        Way.ON_SITE,
                        Way.VIDEO,
                        Way.PHONE),
                rule(ids, deputy, otherOffice, DayOfWeek.MONDAY, "13:00", "16:00", since, Way.ON_SITE, Way.PHONE),
                rule(ids, deputy, otherOffice, DayOfWeek.TUESDAY, "09:00", "15:00", since, Way.ON_SITE, Way.VIDEO),
                rule(ids, deputy, east, DayOfWeek.WEDNESDAY, "09:00", "12:00", since, Way.ON_SITE),
                rule(ids, deputy, otherOffice, DayOfWeek.THURSDAY, "14:00", "17:00", since, Way.ON_SITE, Way.PHONE),
                rule(
                        ids,
                        deputy,
                        otherOffice,
                        DayOfWeek.FRIDAY,
                        "09:00",
                        "12:00",
                        since,
                        Way.VIDEO,
                        Way.PHONE,
                        Way.CALLBACK));
    }

    private static AvailabilityRule rule(
            SeededIds ids,
            StaffId consultant,
            VenueId venue,
            DayOfWeek weekday,
            String from,
            String until,
            LocalDate since,
            Way... ways) {
        return new AvailabilityRule(
                ids.next(),
                ids.next(),
                1,
                consultant,
                venue,
                Set.of(ways),
                weekday,
                LocalTime.parse(from),
                LocalTime.parse(until),
                Duration.ofHours(1),
                since,
                null);
    }

    private StaffId colleague(int account) {
        return staff.ofAccount(DemoAccount.number(account)).orElseThrow().id();
    }

    private VenueId venue(VenueKind kind, String room) {
        return venues.all().stream()
                .filter(venue -> venue.kind() == kind && room.equals(venue.room()))
                .map(VenueDetails::id)
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the calendars, seen from today. */
    private final class Weeks {

        private static final int FULL_BEFORE = 80;
        private static final int FULL_NEXT = 70;
        private static final int EMPTIER_PER_WEEK = 15;

        private final SeededIds ids;
        private final List<AvailabilityRule> rules;
        private final LocalDate today;
        private final WeeklyBreak noon;
        private final Absence training;
        private final Instant now = clock.instant();
        private final Dice dice = new Dice(SEED);
        private final SplittableRandom codes = new SplittableRandom(SEED);
        private final PersonId olena;
        private final Iterator<PersonDraft> people;
        private final Set<SlotChoice> given = new HashSet<>();
        private final List<ImportedConsultation> mailed = new ArrayList<>();

        Weeks(SeededIds ids, List<AvailabilityRule> rules, LocalDate today, WeeklyBreak noon, Absence training) {
            this.noon = noon;
            this.training = training;
            this.ids = ids;
            this.rules = rules;
            this.today = today;
            var population = new Population(today);
            olena = population.accounts().get(DemoAccount.number(1));
            people = population
                    .households()
                    .skip(1)
                    .limit(HOUSEHOLDS_TO_CHOOSE_FROM)
                    .flatMap(household -> household.members().stream().limit(1))
                    .map(MemberDraft::person)
                    .iterator();
        }

        List<ImportedConsultation> consultations() {
            var all = new ArrayList<ImportedConsultation>();
            all.add(olenas());
            today.minusWeeks(WEEKS)
                    .datesUntil(today.plusWeeks(WEEKS).plusDays(1))
                    .filter(day -> !calendar.isClosed(day))
                    .flatMap(this::of)
                    .forEach(all::add);
            return all;
        }

        /** Olena's next consultation: at ten on a Thursday, about childcare, with Danylo and an interpreter. */
        private ImportedConsultation olenas() {
            var rule = rules.stream()
                    .filter(each ->
                            each.weekday() == DayOfWeek.THURSDAY && each.ways().contains(Way.ON_SITE))
                    .findFirst()
                    .orElseThrow();
            var day = today.plusDays(2)
                    .datesUntil(today.plusWeeks(WEEKS))
                    .filter(each -> each.getDayOfWeek() == DayOfWeek.THURSDAY && !calendar.isClosed(each))
                    .findFirst()
                    .orElseThrow();
            var slot = choice(rule, day, LocalTime.of(10, 0));
            given.add(slot);
            var needs = new Needs(true, "uk", false, false, false);
            return consultation(olena, null, slot, Topic.CHILDCARE, Way.ON_SITE, needs, Outcome.BOOKED);
        }

        private Stream<ImportedConsultation> of(LocalDate day) {
            return rules.stream()
                    .filter(rule -> rule.weekday() == day.getDayOfWeek())
                    .flatMap(rule -> Stream.iterate(
                                    rule.from(), time -> time.isBefore(rule.until()), time -> time.plus(rule.grid()))
                            .filter(time -> !isNoon(rule, time))
                            .map(time -> choice(rule, day, time))
                            .filter(slot -> !isTraining(slot))
                            .filter(ignored -> dice.happens(full(day)))
                            .filter(given::add)
                            .filter(ignored -> people.hasNext())
                            .map(slot -> somebodys(slot, rule)));
        }

        private boolean isNoon(AvailabilityRule rule, LocalTime time) {
            return rule.consultant().equals(noon.consultant())
                    && rule.weekday() == noon.weekday()
                    && !time.isBefore(noon.from())
                    && time.isBefore(noon.until());
        }

        private boolean isTraining(SlotChoice slot) {
            return slot.consultant().equals(training.consultant())
                    && !slot.start().isBefore(training.slot().start())
                    && slot.start().isBefore(training.slot().end());
        }

        private double full(LocalDate day) {
            long weeksAhead = Math.max(
                    0,
                    Duration.between(today.atStartOfDay(), day.atStartOfDay()).toDays() / 7);
            return day.isBefore(today) ? FULL_BEFORE : FULL_NEXT - EMPTIER_PER_WEEK * weeksAhead;
        }

        private ImportedConsultation somebodys(SlotChoice slot, AvailabilityRule rule) {
            var person = people.next();
            var way = dice.oneOf(rule.ways().stream().sorted().toList());
            var topic = dice.oneOf(freeTimes.topics().stream()
                    .filter(offer -> offer.ways().contains(way))
                    .map(TopicOffer::topic)
                    .toList());
            var language = person.communication().languageTag();
            boolean needsInterpreter = !language.startsWith("de") && dice.happens(30);
            var needs = new Needs(
                    way == Way.ON_SITE && dice.happens(25),
                    needsInterpreter ? language : null,
                    dice.happens(5),
                    false,
                    false);
            var consultation = consultation(person.id(), person.phone(), slot, topic, way, needs, outcome(slot));
            if (person.email() != null && person.communication().channel() != ContactChannel.LETTER) {
                mailed.add(consultation);
            }
            return consultation;
        }

        private Outcome outcome(SlotChoice slot) {
            int chance = dice.between(1, 100);
            if (OfficeTime.dayOf(slot.start()).isBefore(today)) {
                return chance <= 78
                        ? Outcome.TOOK_PLACE
                        : chance <= 89 ? Outcome.NO_SHOW : chance <= 94 ? Outcome.EXCUSED : Outcome.CANCELLED;
            }
            return Outcome.BOOKED;
        }

        private ImportedConsultation consultation(
                PersonId person,
                @Nullable PhoneNumber own,
                SlotChoice slot,
                Topic topic,
                Way way,
                Needs needs,
                Outcome outcome) {
            var phone = own == null ? PHONE : own;
            var draft = new ConsultationDraft(
                    ids.next(), topic, way, needs, slot, LANGUAGE, way.needsPhoneNumber() ? phone : null);
            var before = slot.start().minus(Duration.ofDays(dice.between(2, 12)));
            return new ImportedConsultation(
                    new ConsultationId(ids.next()),
                    ConsultationCode.random(codes),
                    draft,
                    person,
                    null,
                    null,
                    before.isAfter(now) ? now.minus(Duration.ofHours(dice.between(1, 90))) : before,
                    outcome);
        }

        private static SlotChoice choice(AvailabilityRule rule, LocalDate day, LocalTime time) {
            return new SlotChoice(
                    rule.consultant(),
                    rule.venue(),
                    OfficeTime.instantOf(day, time).orElseThrow());
        }
    }
}
