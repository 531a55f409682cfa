package org.jobcenterportal.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventDraft;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.EventText;
import org.jobcenterportal.events.EventTexts;
import org.jobcenterportal.events.EventsImport;
import org.jobcenterportal.events.EventsImport.ImportedEvent;
import org.jobcenterportal.interviews.GuestCard;
import org.jobcenterportal.interviews.ImportedGuest;
import org.jobcenterportal.interviews.ImportedRound;
import org.jobcenterportal.interviews.ImportedRound.Progress;
import org.jobcenterportal.interviews.InterviewImport;
import org.jobcenterportal.interviews.NextStep;
import org.jobcenterportal.interviews.StandDraft;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.signup.CameBy;
import org.jobcenterportal.signup.ChildInCare;
import org.jobcenterportal.signup.ImportedRegistration;
import org.jobcenterportal.signup.RegistrationId;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.RegistrationsImport;
import org.jobcenterportal.signup.Wish;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.InterpreterId;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.TalkInterpreter;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkTimes;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** S23: mornings of twelve employers and sixty people: one over, one with its timetable, and one that waits for it. */
@Component
@Profile("demo")
@Order(96)
class InterviewsChapter implements Chapter {

    private static final long SEED = 96;
    private static final int ACCOUNT = 9;
    private static final int EMPLOYERS = 12;
    private static final int GUESTS = 60;
    private static final int SEATS = 70;
    private static final int JOBS = 3;
    private static final int HOUSEHOLDS_BEFORE = 300;
    private static final int MINUTES = 12;
    private static final int CHANGEOVER = 3;
    private static final int WITH_CHILD = 6;
    private static final int WITH_INTERPRETER = 4;
    private static final LocalTime FROM = LocalTime.of(9, 30);
    private static final LocalTime UNTIL = LocalTime.of(12, 30);
    private static final List<String> LANGUAGES = List.of("uk", "ar");
    private static final List<NextStep> RESULTS = List.of(
            NextStep.SECOND_TALK,
            NextStep.OPEN,
            NextStep.NO,
            NextStep.TRIAL,
            NextStep.OFFER,
            NextStep.NO,
            NextStep.OPEN);

    private final Contents contents = DemoFile.read("interviews", Contents.class);
    private final EventsImport events;
    private final RegistrationsImport registrations;
    private final InterviewImport interviews;
    private final JobOffers jobs;
    private final OfficeCalendar calendar;
    private final StaffDirectory staff;
    private final EntityManager memory;
    private final Clock clock;

    InterviewsChapter(
            EventsImport events,
            RegistrationsImport registrations,
            InterviewImport interviews,
            JobOffers jobs,
            OfficeCalendar calendar,
            StaffDirectory staff,
            EntityManager memory,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.interviews = interviews;
        this.jobs = jobs;
        this.calendar = calendar;
        this.staff = staff;
        this.memory = memory;
        this.clock = clock;
    }

    record Contents(
            String title,
            String summary,
            String body,
            String englishTitle,
            String englishSummary,
            String englishBody,
            String simpleTitle,
            String simpleSummary,
            String simpleBody,
            String house,
            String room,
            String table,
            String way,
            String partner,
            List<Card> cards) {

        /** What somebody says of herself. */
        record Card(
                String canDo,
                String looksFor,
                @Nullable LanguageLevel german,
                @Nullable Integer hours) {}
    }

    /** A morning: how many weeks from now, and how far it is. */
    private record Morning(int week, Progress stage, boolean isOlenasFirst) {}

    @Override
    public void write(LocalDate today) {
        var offered = offered();
        memory.clear(); // two thousand jobs that were only read would be looked through at every question
        if (offered.size() < EMPLOYERS) {
            return;
        }
        var agent = staff.ofAccount(DemoAccount.number(ACCOUNT)).orElseThrow().id();
        var people = people(today);
        var ids = new SeededIds(SEED);
        var dice = new Dice(SEED);
        for (var morning : List.of(
                new Morning(-3, Progress.PUBLISHED, false),
                new Morning(2, Progress.PUBLISHED, false),
                new Morning(4, Progress.WISHES_OPEN, true))) {
            write(morning, today, offered, people, agent, ids, dice.fork());
        }
    }

    private void write(
            Morning morning,
            LocalDate today,
            Map<EmployerId, List<JobOfferId>> offered,
            List<PersonId> people,
            StaffId agent,
            SeededIds ids,
            Dice dice) {
        var day = open(today.plusWeeks(morning.week()).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
        var when = new TimeSlot(at(day, FROM), at(day, UNTIL));
        var event = new EventId(ids.next());
        events.importEvents(List.of(new ImportedEvent(draft(event, when), agent, SEATS)));
        var isPast = when.end().isBefore(clock.instant());
        var kept = registrations.importRegistrations(IntStream.range(0, GUESTS)
                .mapToObj(number -> registration(event, when, people.get(number), number, isPast))
                .toList());
        var places = IntStream.rangeClosed(1, EMPLOYERS)
                .mapToObj(number -> new TalkPlace(new PlaceId(ids.next()), contents.table() + " " + number, when))
                .toList();
        var stands = stands(offered, places, when, ids);
        interviews.importRound(new ImportedRound(
                event,
                agent,
                new TalkTimes(
                        when,
                        MINUTES,
                        CHANGEOVER,
                        List.of(new TimeSlot(at(day, LocalTime.of(11, 0)), at(day, LocalTime.of(11, 15))))),
                null,
                places,
                stands,
                LANGUAGES.stream()
                        .map(language -> new TalkInterpreter(new InterpreterId(ids.next()), language, when, true))
                        .toList(),
                guests(kept, stands, morning, dice),
                morning.stage(),
                isPast ? RESULTS : List.of()));
    }

    /** Those with most open jobs, each with a few of them. */
    private Map<EmployerId, List<JobOfferId>> offered() {
        var all = new TreeMap<EmployerId, List<JobOfferId>>(
                Comparator.comparing(id -> id.value().toString()));
        jobs.allOpen(job ->
                all.computeIfAbsent(job.employer(), none -> new ArrayList<>()).add(job.id()));
        var chosen = new TreeMap<EmployerId, List<JobOfferId>>(all.comparator());
        all.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(EMPLOYERS)
                .forEach(entry -> chosen.put(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(job -> job.value().toString()))
                                .limit(JOBS)
                                .toList()));
        return chosen;
    }

    /** Olena Marchenko is first; the others are grown up and may be named. */
    private static List<PersonId> people(LocalDate today) {
        var people = new ArrayList<PersonId>();
        var households = new Population(today).households().toList();
        people.add(households.getFirst().members().getFirst().person().id());
        households.stream()
                .skip(HOUSEHOLDS_BEFORE)
                .map(household -> household.members().getFirst().person())
                .filter(person ->
                        person.isEmployableOn(today) && !person.protection().holds())
                .map(PersonDraft::id)
                .limit(GUESTS - 1L)
                .forEach(people::add);
        return people;
    }

    private ImportedRegistration registration(
            EventId event, TimeSlot when, PersonId person, int number, boolean isPast) {
        return new ImportedRegistration(
                event,
                person,
                null,
                null,
                wish(number),
                number % 3 == 0 ? CameBy.INVITATION : CameBy.CITIZEN,
                Locale.GERMAN,
                isPast ? RegistrationState.ATTENDED : RegistrationState.REGISTERED,
                (isPast ? when.start() : clock.instant()).minus(Duration.ofHours(200L - number)),
                isPast ? when.start().minus(Duration.ofMinutes(number % 15)) : null);
    }

    /** Some bring a child, and for some somebody interprets; the first comes with both needs met otherwise. */
    private static Wish wish(int number) {
        var children = number > 0 && number <= WITH_CHILD ? List.of(ChildInCare.aged(20)) : List.<ChildInCare>of();
        var interpreting = number > GUESTS - 1 - 2 * WITH_INTERPRETER ? LANGUAGES.get(number % 2) : null;
        return new Wish(0, children, interpreting, null);
    }

    private static List<StandDraft> stands(
            Map<EmployerId, List<JobOfferId>> offered, List<TalkPlace> places, TimeSlot when, SeededIds ids) {
        var stands = new ArrayList<StandDraft>();
        offered.forEach((employer, some) -> {
            var number = stands.size();
            // one comes later, and one takes a break of its own
            var there = number == 4 ? new TimeSlot(when.start().plus(Duration.ofMinutes(45)), when.end()) : when;
            var rest = number == 7
                    ? List.of(TimeSlot.of(when.start().plus(Duration.ofMinutes(60)), Duration.ofMinutes(15)))
                    : List.<TimeSlot>of();
            stands.add(new StandDraft(
                    new StandId(ids.next()),
                    employer,
                    some,
                    there,
                    rest,
                    List.of(new StandDraft.Table(
                            new TableId(ids.next()), places.get(number).id()))));
        });
        return stands;
    }

    private List<ImportedGuest> guests(List<RegistrationId> kept, List<StandDraft> stands, Morning morning, Dice dice) {
        var guests = new ArrayList<ImportedGuest>();
        for (var number = 0; number < kept.size(); number++) {
            if (number > 0 || !morning.isOlenasFirst()) {
                var card = contents.cards().get(number % contents.cards().size());
                guests.add(new ImportedGuest(
                        kept.get(number),
                        new GuestCard(card.canDo(), card.looksFor(), card.german(), card.hours()),
                        dice.happens(20),
                        null,
                        null,
                        wishes(stands, morning.stage(), dice)));
            }
        }
        return guests;
    }

    private static List<ImportedGuest.Wish> wishes(List<StandDraft> stands, Progress stage, Dice dice) {
        var order = new ArrayList<>(stands);
        dice.shuffle(order);
        return order.stream()
                .limit(dice.between(2, 3))
                .map(stand -> new ImportedGuest.Wish(
                        stand.id(),
                        dice.happens(60) ? Eagerness.GLADLY : Eagerness.POSSIBLE,
                        dice.happens(50),
                        answer(stage == Progress.PUBLISHED ? 90 : 55, dice)))
                .toList();
    }

    private static @Nullable EmployerAnswer answer(int percent, Dice dice) {
        if (!dice.happens(percent)) {
            return null;
        }
        if (dice.happens(65)) {
            return EmployerAnswer.YES;
        }
        return dice.happens(75) ? EmployerAnswer.MAYBE : EmployerAnswer.NO;
    }

    private EventDraft draft(EventId id, TimeSlot when) {
        var texts = new EnumMap<Language, EventText>(Language.class);
        texts.put(Language.GERMAN, new EventText(contents.title(), contents.summary(), contents.body()));
        texts.put(
                Language.ENGLISH,
                new EventText(contents.englishTitle(), contents.englishSummary(), contents.englishBody()));
        texts.put(
                Language.SIMPLE_GERMAN,
                new EventText(contents.simpleTitle(), contents.simpleSummary(), contents.simpleBody()));
        return new EventDraft(
                id,
                EventKind.EMPLOYER_EVENT,
                EventAudience.PUBLIC,
                null,
                new EventTexts(texts),
                when,
                new EventPlace.OnSite(
                        null,
                        contents.house(),
                        contents.room(),
                        new PostalAddress("Am Fluss", "8", "34123", "Kassel"),
                        "Unterneustadt",
                        contents.way(),
                        true),
                true,
                contents.partner(),
                SEATS,
                120,
                List.of(),
                null,
                new ChildcareDraft(10, 6, 10),
                LANGUAGES.stream()
                        .map(language -> new InterpretingDraft(language, 6, true))
                        .toList(),
                Set.of("de"),
                when.start());
    }

    /** Where the office is closed, it is held a week later. */
    private LocalDate open(LocalDate day) {
        return calendar.isClosed(day) ? open(day.plusWeeks(1)) : day;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return OfficeTime.instantOf(day, time).orElseThrow();
    }
}
