package org.jobcenterportal.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.runs.RunsImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.Yaml;

@IntegrationTest
@Transactional
class MeasuresChapterTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    /** Reached by referral to somebody else, or announced without anything to take part in. */
    private static final Set<String> WITHOUT_PLACES = Set.of(
            "integrationskurs",
            "jugendintegrationskurs",
            "freiwilligendienst",
            "angebote-fuer-frauen",
            "digitalisierung");

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private Providers providers;

    @Autowired
    private JdbcClient database;

    private Duration took;

    @BeforeEach
    void write_the_chapter() {
        database.sql("delete from provider_account").update();
        var start = System.nanoTime();
        new MeasuresChapter(catalogue, runs).write(TODAY);
        took = Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    @Row("F10")
    void every_offer_with_places_has_runs_with_a_way_there() throws IOException {
        var withRuns = all().stream().map(run -> run.measure().key().value()).collect(toSet());

        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(offersOfTheProgramme())
                .filteredOn(key -> !withRuns.contains(key))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_PLACES);
        assertThat(all()).allSatisfy(run -> assertThat(run.place().wayThere()).isNotBlank());
    }

    @Test
    void the_places_of_today_are_those_of_the_programme() {
        var places = all().stream()
                .filter(run -> run.status() == RunStatus.RUNNING)
                .collect(groupingBy(
                        run -> run.instrument().countedUnder(),
                        summingInt(run -> run.occupancy().capacity())));

        assertThat(places)
                .containsEntry(Instrument.ACTIVATION, 1_233)
                .containsEntry(Instrument.WORK_OPPORTUNITY, 306)
                .containsEntry(Instrument.FURTHER_TRAINING, 371);
    }

    @Test
    @Row("F13")
    void runs_are_planned_open_running_and_ended_with_fixed_and_rolling_entry() {
        assertThat(all())
                .extracting(RunDetails::status)
                .contains(RunStatus.PLANNED, RunStatus.OPEN, RunStatus.RUNNING, RunStatus.ENDED);
        assertThat(all()).extracting(RunDetails::entry).containsAll(EnumSet.allOf(EntryMode.class));
        assertThat(all())
                .filteredOn(run -> run.written().places().size() > 1)
                .as("places that vary")
                .isNotEmpty();
        assertThat(all())
                .allSatisfy(run -> assertThat(run.status())
                        .as("a planned or open run lies ahead")
                        .matches(status -> run.startsOn().isAfter(TODAY)
                                == (status == RunStatus.PLANNED || status == RunStatus.OPEN)));
    }

    @Test
    void most_approvals_hold_one_runs_out_soon_and_one_has_run_out() {
        var named = Set.of("Fuldabogen Bildung gGmbH", "Ankerplatz Beratung gGmbH", "Kompasspunkt Coaching");
        var approved = providers.all().stream()
                .filter(provider -> named.contains(provider.name()))
                .toList();

        assertThat(approved)
                .filteredOn(provider -> provider.isApprovedOn(TODAY.plusMonths(2)))
                .extracting(ProviderDetails::name)
                .containsExactly("Fuldabogen Bildung gGmbH");
        assertThat(approved)
                .filteredOn(provider -> !provider.isApprovedOn(TODAY))
                .extracting(ProviderDetails::name)
                .containsExactly("Kompasspunkt Coaching");
    }

    @Test
    void providers_are_closed_over_the_turn_of_the_year() {
        var closed = database.sql("""
                        select count(*) from provider_closing c join provider p on p.id = c.provider_id
                        where p.name = 'Fuldabogen Bildung gGmbH' and ? between c.first_day and c.last_day
                        """)
                .param(LocalDate.of(TODAY.getYear() + 1, 1, 1))
                .query(Integer.class)
                .single();

        assertThat(closed).isEqualTo(1);
    }

    @Test
    void the_account_of_the_provider_acts_for_one_with_several_runs_elternforum_light_among_them() {
        var provider = providers.ofAccount(DemoAccount.number(11)).orElseThrow();

        assertThat(directory.runsOf(provider))
                .hasSizeGreaterThan(5)
                .extracting(run -> run.measure().key())
                .contains(new MeasureKey("elternforum-light"), new MeasureKey("fit"));
    }

    /** Those of the chapter only, whatever other tests have left behind. */
    private List<RunDetails> all() {
        var names = MeasuresData.read().providers().stream()
                .map(MeasuresData.Runner::name)
                .toList();
        return providers.all().stream()
                .filter(provider -> names.contains(provider.name()))
                .flatMap(provider -> directory.runsOf(provider.id()).stream())
                .toList();
    }

    private static List<String> offersOfTheProgramme() throws IOException {
        try (var file = MeasuresChapterTest.class.getResourceAsStream("/measures/catalogue.yaml")) {
            Map<String, List<Map<String, Object>>> written = new Yaml().load(file);
            return written.get("measures").stream()
                    .map(offer -> (String) offer.get("key"))
                    .toList();
        }
    }
}
