package org.jobcenterportal.demo;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.runs.ContractDraft;
import org.jobcenterportal.runs.ContractId;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.PlacesFrom;
import org.jobcenterportal.runs.ProviderId;
import org.jobcenterportal.runs.RunContact;
import org.jobcenterportal.runs.RunDraft;
import org.jobcenterportal.runs.RunHours;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.runs.RunPlace;
import org.jspecify.annotations.Nullable;

/** Makes contracts and runs from the lots of the file, as seen from today. */
final class LotMaker {

    private static final String CITY = "Kassel";
    private static final int MONDAY_TO_FRIDAY = 4;

    private final Map<String, MeasuresData.Site> sites;
    private final Map<String, MeasuresData.Hours> hours;
    private final Map<String, MeasuresData.Runner> runners;
    private final Map<String, ProviderId> providers;
    private final Function<String, MeasureId> measures;
    private final Contacts contacts = new Contacts();
    private final Dice dice;
    private final SeededIds ids;
    private final LocalDate monday;

    /** @param measures finds an offer by its key */
    LotMaker(
            MeasuresData data,
            Map<String, ProviderId> providers,
            Function<String, MeasureId> measures,
            SeededIds ids,
            Dice dice,
            LocalDate today) {
        this.sites = data.sites().stream().collect(toMap(MeasuresData.Site::key, site -> site));
        this.hours = data.hours().stream().collect(toMap(MeasuresData.Hours::key, preset -> preset));
        this.runners = data.providers().stream().collect(toMap(MeasuresData.Runner::key, runner -> runner));
        this.providers = providers;
        this.measures = measures;
        this.ids = ids;
        this.dice = dice;
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Nullable
    PostalAddress address(@Nullable String site) {
        return site == null ? null : place(site).address();
    }

    RunContact contact(MeasuresData.Runner runner, @Nullable String somebodyElse) {
        return new RunContact(
                somebodyElse == null ? runner.contact() : somebodyElse, contacts.phone(dice), runner.mail());
    }

    /** A contract goes from the first day of the month in which its first run begins to the end of that of its last. */
    ContractDraft contract(MeasuresData.Lot lot) {
        var first = lot.runs().stream().mapToInt(MeasuresData.Run::from).min().orElseThrow();
        var last = lot.runs().stream().mapToInt(MeasuresData.Run::until).max().orElseThrow();
        return new ContractDraft(
                new ContractId(ids.next()),
                measures.apply(lot.measure()),
                providers.get(lot.provider()),
                lot.number(),
                firstDay(first).with(TemporalAdjusters.firstDayOfMonth()),
                lastDay(last).with(TemporalAdjusters.lastDayOfMonth()),
                lot.places(),
                lot.dayCost());
    }

    RunDraft run(MeasuresData.Lot lot, MeasuresData.Run run, ContractId contract) {
        var runner = runners.get(lot.provider());
        return new RunDraft(
                new RunId(ids.next()),
                contract,
                lot.entry(),
                firstDay(run.from()),
                lastDay(run.until()),
                places(lot, run),
                lot.fewest(),
                place(lot.site() == null ? runner.site() : lot.site()),
                hours(lot.hours()),
                lot.childcare(),
                contact(runner, lot.contact()));
    }

    ContractDraft contract(MeasuresData.Past past) {
        return new ContractDraft(
                new ContractId(ids.next()),
                measures.apply(past.measure()),
                providers.get(past.provider()),
                past.number(),
                LocalDate.parse(past.from()),
                LocalDate.parse(past.until()),
                past.steps().getLast().places(),
                0);
    }

    RunDraft run(MeasuresData.Past past, ContractId contract) {
        return new RunDraft(
                new RunId(ids.next()),
                contract,
                EntryMode.ROLLING,
                LocalDate.parse(past.from()),
                LocalDate.parse(past.until()),
                past.steps().stream()
                        .map(step -> new PlacesFrom(LocalDate.parse(step.day()), step.places()))
                        .toList(),
                null,
                place(past.site()),
                hours(past.hours()),
                false,
                contact(runners.get(past.provider()), null));
    }

    private List<PlacesFrom> places(MeasuresData.Lot lot, MeasuresData.Run run) {
        if (run.steps() != null) {
            return run.steps().stream()
                    .map(step -> new PlacesFrom(firstDay(step.week()), step.places()))
                    .toList();
        }
        return List.of(new PlacesFrom(firstDay(run.from()), run.places() == null ? lot.places() : run.places()));
    }

    private RunPlace place(String key) {
        var site = sites.get(key);
        return new RunPlace(
                site.name(),
                new PostalAddress(site.street(), site.houseNumber(), site.postalCode(), CITY),
                site.way(),
                site.barrierFree());
    }

    private RunHours hours(String key) {
        var preset = hours.get(key);
        return new RunHours(preset.part(), preset.days(), time(preset.from()), time(preset.until()));
    }

    private static @Nullable LocalTime time(@Nullable String written) {
        return written == null ? null : LocalTime.parse(written);
    }

    private LocalDate firstDay(int week) {
        return monday.plusWeeks(week);
    }

    private LocalDate lastDay(int week) {
        return firstDay(week).plusDays(MONDAY_TO_FRIDAY);
    }
}
