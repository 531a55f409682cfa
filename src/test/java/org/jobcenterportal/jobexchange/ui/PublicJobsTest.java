package org.jobcenterportal.jobexchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.jobexchange.JobWindow;
import org.jobcenterportal.jobexchange.Vacancies;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.BrowserChip;
import org.jobcenterportal.uikit.BrowserSelect;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F71", "F73"})
class PublicJobsTest {

    @Autowired
    private EmployersImport employers;

    @Autowired
    private JobImport jobs;

    @Autowired
    private JobOffers offers;

    @Autowired
    private JobDesk desk;

    @Autowired
    private JobWindow window;

    @Autowired
    private JobJsonLd description;

    @Autowired
    private JobSummaries summaries;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private final String word = "zq" + UUID.randomUUID().toString().replace("-", "");
    private Vacancies vacancies;
    private Colleague agent;

    @BeforeEach
    void anAgent() {
        Vacancies.later(clock);
        vacancies = new Vacancies(employers, jobs);
        agent = new Cases(organisation, citizens, caseloads).aColleague(Roles.EMPLOYER_SERVICE);
    }

    @AfterEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void a_visitor_finds_a_job_by_words_and_narrows_it_down_in_the_address(Screens screens) {
        open("Verkäufer:in " + word, Set.of(WayToApply.CALL));
        screens.open("stellen");

        _setValue(_get(TextField.class, field -> field.withLabel("Beruf oder Stichwort")), word);

        assertThat(screens.address()).isEqualTo("stellen?suche=" + word);
        assertThat(screens.text()).contains("1 Stelle", "Verkäufer:in " + word, "14,60 € pro Stunde", "Deutsch ab B1");

        @SuppressWarnings("unchecked")
        BrowserSelect<LanguageLevel> german = _get(
                BrowserSelect.class,
                field -> field.withPredicate(one -> one.getLabel().equals("Mein Deutsch")));
        german.setValue(LanguageLevel.A2);
        assertThat(screens.address()).contains("deutsch=a2");
        assertThat(screens.text()).contains("Gerade passt keine Stelle.", "Beratung buchen");

        _click(_get(BrowserChip.class, chip -> chip.withText("Alle Stellen zeigen")));
        assertThat(screens.address()).isEqualTo("stellen");
    }

    @Test
    void every_day_words_and_places_find_a_job_too(Screens screens) {
        open("Team " + word, Set.of(WayToApply.CALL));

        screens.open("stellen?suche=brotverkauf&ort=34999");
        assertThat(screens.text()).contains("Gerade passt keine Stelle.");

        screens.open("stellen?suche=" + word + "&ort=kass&schicht=early&umfang=part-time&kinder=1&seite=9");
        assertThat(screens.text()).contains("1 Stelle");

        screens.open("stellen?suche=" + word + "&schicht=night");
        assertThat(screens.text()).contains("Gerade passt keine Stelle.");
    }

    @Test
    void the_page_of_a_job_says_what_it_is_and_how_one_applies_as_the_employer_allowed(Screens screens) {
        var byPhone = open("Verkauf " + word, Set.of(WayToApply.CALL, WayToApply.VISIT));
        screens.open(addressOf(byPhone));

        assertThat(screens.heading()).isEqualTo("Verkauf " + word);
        assertThat(screens.text())
                .contains(
                        "Beratung und Verkauf, Kasse, Snacks vorbereiten.",
                        "Früh: Mo bis Fr, 6:00 bis 11:30 Uhr",
                        "Deutsch ab B1",
                        "Führerschein: B (gern, kein Muss)",
                        "Zu Bus und Bahn wissen wir nichts.",
                        "Fragen Sie nach Wiebke Sonnenborn.")
                .doesNotContain("w@sonnenborn.example");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .anyMatch(href -> href.startsWith("tel:+4956180900477"));

        var byPost = open("Versand " + word, Set.of(WayToApply.POST));
        screens.open(addressOf(byPost));
        assertThat(screens.text()).doesNotContain("Wiebke", "w@sonnenborn.example");
    }

    @Test
    void who_applies_online_is_led_to_the_page_of_the_employer(Screens screens) {
        var job = open("Verkauf " + word, Set.of(WayToApply.ONLINE));
        screens.open(addressOf(job));

        var link = _get(Anchor.class, anchor -> anchor.withText("Auf bewerbung.example.org bewerben"));
        assertThat(link.getHref()).isEqualTo("https://bewerbung.example.org/stellen");
        assertThat(link.getElement().getAttribute("rel")).contains("nofollow", "noopener", "noreferrer");
        assertThat(description.written(window.job(addressOf(job).substring("stellen/".length()))
                        .orElseThrow()))
                .contains("\"url\":\"https://bewerbung.example.org/stellen\"");
    }

    @Test
    void a_job_that_is_over_is_gone(Screens screens) {
        var job = open("Verkauf " + word, Set.of(WayToApply.CALL));
        var address = addressOf(job);

        agent.does(() -> desk.withdraw(job.id()));
        screens.open(address);

        assertThat(screens.status()).isEqualTo(404);
        assertThat(window.job(address.substring("stellen/".length()))).isEmpty();
    }

    @Test
    void a_job_can_be_read_on_its_last_day_and_not_on_the_next(Screens screens) {
        var address = addressOf(open("Verkauf " + word, Set.of(WayToApply.CALL)));

        clock.set(OfficeTime.startOf(LocalDate.of(2027, 1, 31)));
        screens.open(address);
        assertThat(screens.status()).isEqualTo(200);
        screens.open("stellen?suche=" + word);
        assertThat(screens.text()).contains("1 Stelle");

        clock.set(OfficeTime.startOf(LocalDate.of(2027, 2, 1)));
        screens.open(address);
        assertThat(screens.status()).isEqualTo(404);
        screens.open("stellen?suche=" + word);
        assertThat(screens.text()).contains("Gerade passt keine Stelle.");
    }

    @Test
    void search_engines_read_what_a_job_is_and_nothing_breaks_out_of_it() {
        var job = open("Verkauf </script> " + word, Set.of(WayToApply.CALL));

        var written = description.written(
                window.job(addressOf(job).substring("stellen/".length())).orElseThrow());

        assertThat(written)
                .contains(
                        "\"@type\":\"JobPosting\"",
                        "\"validThrough\":\"2027-01-31T23:59:59+01:00\"",
                        "\"datePosted\":\"2026-11-20\"",
                        "\"employmentType\":[\"PART_TIME\"]",
                        "\"currency\":\"EUR\"",
                        "\"value\":14.60",
                        "\"addressLocality\":\"Kassel\"")
                .doesNotContain("<", "Wiebke");
        assertThat(summaries.of(addressOf(job), Language.ENGLISH))
                .get()
                .satisfies(summary -> assertThat(summary.text()).contains("Kassel"));
        assertThat(summaries.of("stellen", Language.SIMPLE_GERMAN)).isPresent();
        assertThat(written.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(4_000);
    }

    private JobDraft open(String title, Set<WayToApply> ways) {
        return vacancies.open(vacancies.anEmployer("Bäckerei " + word + ways.size()), title, ways, agent.staff());
    }

    private String addressOf(JobDraft job) {
        return "stellen/" + offers.find(job.id()).orElseThrow().slug();
    }
}
