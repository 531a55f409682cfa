package org.jobcenterportal.demo;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.demo.EventsData.Repeated;
import org.jobcenterportal.events.EventDraft;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.EventText;
import org.jobcenterportal.events.EventTexts;
import org.jobcenterportal.events.EventsImport;
import org.jobcenterportal.events.EventsImport.ImportedEvent;
import org.jobcenterportal.events.QuotaId;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A year of events that were, a quarter of those to come, of every kind, and two drafts. */
@Component
@Profile("demo")
@Order(43)
class EventsChapter implements Chapter {

    private static final long SEED = 59;
    private static final int WEEKS_BACK = 52;
    private static final int WEEKS_AHEAD = 13;

    private final EventsImport events;
    private final OfficeCalendar calendar;
    private final StaffDirectory staff;

    EventsChapter(EventsImport events, OfficeCalendar calendar, StaffDirectory staff) {
        this.events = events;
        this.calendar = calendar;
        this.staff = staff;
    }

    @Override
    public void write(LocalDate today) {
        var data = EventsData.read();
        var ids = new SeededIds(SEED);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        events.importEvents(data.events().stream()
                .filter(one -> one.series() == null)
                .flatMap(one -> days(one, monday)
                        .filter(day -> !day.equals(today))
                        .map(day -> new ImportedEvent(
                                draft(data, one, day, ids), owner(one.owner()).id(), one.seats())))
                .toList());
        data.events().stream()
                .filter(one -> one.series() != null)
                .forEach(one -> events.importEvents(series(data, one, today, ids)));
        events.importEvents(Stream.of(data.events().getFirst(), data.events().get(3))
                .map(one -> new ImportedEvent(
                        draft(data, one, open(day(one, monday, WEEKS_AHEAD + one.every())), ids),
                        owner(one.owner()).id(),
                        null))
                .toList());
    }

    /** Where the office is closed, there is none that week; and one that was to come is called off. */
    private List<ImportedEvent> series(EventsData data, Repeated one, LocalDate today, SeededIds ids) {
        var series = Objects.requireNonNull(one.series());
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days = IntStream.rangeClosed(-series.back(), series.ahead())
                .mapToObj(week -> day(one, monday, week))
                .filter(day -> !calendar.isClosed(day) && !day.equals(today))
                .toList();
        var calledOff = days.stream()
                .filter(day -> day.isAfter(today))
                .skip(series.calledOff() - 1L)
                .findFirst();
        var drafts = days.stream().map(day -> draft(data, one, day, ids)).toList();
        var first = drafts.getFirst().id();
        return drafts.stream()
                .map(draft -> new ImportedEvent(
                        draft,
                        owner(one.owner()).id(),
                        one.seats(),
                        draft.id().equals(first) ? null : first,
                        calledOff.filter(draft.when().day()::equals).isPresent() ? series.why() : null))
                .toList();
    }

    private Stream<LocalDate> days(Repeated one, LocalDate monday) {
        return IntStream.rangeClosed(-WEEKS_BACK, WEEKS_AHEAD)
                .filter(week -> Math.floorMod(week - one.shift(), one.every()) == 0)
                .mapToObj(week -> open(day(one, monday, week)));
    }

    private static LocalDate day(Repeated one, LocalDate monday, int week) {
        return monday.plusWeeks(week).with(TemporalAdjusters.nextOrSame(one.weekday()));
    }

    /** Where the office is closed, it is held a week later. */
    private LocalDate open(LocalDate day) {
        return calendar.isClosed(day) ? open(day.plusWeeks(1)) : day;
    }

    private EventDraft draft(EventsData data, Repeated one, LocalDate day, SeededIds ids) {
        var start = OfficeTime.instantOf(day, LocalTime.parse(one.from())).orElseThrow();
        var end = OfficeTime.instantOf(day, LocalTime.parse(one.until())).orElseThrow();
        var release = one.releaseDays();
        return new EventDraft(
                new EventId(ids.next()),
                one.kind(),
                one.audience(),
                one.group(),
                texts(one),
                new TimeSlot(start, end),
                place(data, one),
                one.voluntary(),
                one.partner(),
                one.seats(),
                one.fireLimit(),
                quotas(one, ids),
                release == null
                        ? null
                        : OfficeTime.instantOf(day.minusDays(release), LocalTime.NOON)
                                .orElseThrow(),
                childcare(one),
                Objects.requireNonNullElse(one.interpreting(), List.<String>of()).stream()
                        .map(language -> new InterpretingDraft(language, 5, true))
                        .toList(),
                Set.of("de"),
                start);
    }

    private static EventTexts texts(Repeated one) {
        var texts = new EnumMap<Language, EventText>(Language.class);
        texts.put(Language.GERMAN, new EventText(one.title(), one.summary(), one.body()));
        add(texts, Language.ENGLISH, one.englishTitle(), one.englishSummary(), one.englishBody());
        add(texts, Language.SIMPLE_GERMAN, one.simpleTitle(), one.simpleSummary(), one.simpleBody());
        return new EventTexts(texts);
    }

    private static void add(
            EnumMap<Language, EventText> texts,
            Language language,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String body) {
        if (title != null && summary != null && body != null) {
            texts.put(language, new EventText(title, summary, body));
        }
    }

    private static EventPlace place(EventsData data, Repeated one) {
        var online = one.online();
        if (online != null) {
            return new EventPlace.Online("Videoraum", URI.create(online));
        }
        var house = data.houses().stream()
                .filter(known -> known.key().equals(one.house()))
                .findFirst()
                .orElseThrow();
        return new EventPlace.OnSite(
                null,
                house.name(),
                house.room(),
                new PostalAddress(house.street(), house.houseNumber(), house.postalCode(), house.city()),
                house.district(),
                house.way(),
                house.stepFree());
    }

    private List<QuotaDraft> quotas(Repeated one, SeededIds ids) {
        return Objects.requireNonNullElse(one.quotas(), List.<EventsData.Kept>of()).stream()
                .map(kept -> new QuotaDraft(
                        new QuotaId(ids.next()),
                        kept.kind(),
                        kept.kind() == QuotaKind.TEAM ? team(kept.whom()) : kept.whom(),
                        kept.places()))
                .toList();
    }

    private String team(String name) {
        return staff.everybody().stream()
                .filter(colleague -> colleague.teamName().equals(name))
                .map(colleague -> colleague.team().value().toString())
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable ChildcareDraft childcare(Repeated one) {
        var places = one.childcarePlaces();
        var from = one.childcareFrom();
        var to = one.childcareTo();
        return places == null || from == null || to == null ? null : new ChildcareDraft(places, from, to);
    }

    private StaffDetails owner(int account) {
        return staff.ofAccount(DemoAccount.number(account)).orElseThrow();
    }
}
