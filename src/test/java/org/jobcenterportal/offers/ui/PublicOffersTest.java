package org.jobcenterportal.offers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunsImport;
import org.jobcenterportal.uikit.BrowserSelect;
import org.jobcenterportal.uikit.CardLists;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F10", "F16"})
class PublicOffersTest {

    @Autowired
    private CatalogueImport measures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private OfferSummaries summaries;

    @Autowired
    private TestClock clock;

    private Offers offers;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
        offers = new Offers(measures, catalogue, runs, directory);
    }

    @Test
    void a_visitor_finds_offers_and_narrows_them_down_in_the_address(Screens screens) {
        offers.aLongListOfRuns();
        var run = offers.aRun(5);
        var name = run.measure().name(java.util.Locale.GERMAN);
        screens.open("angebote");
        var first = linkNames();
        assertThat(first).hasSize(8);

        CardLists.showAll();

        assertThat(linkNames()).startsWith(first.toArray(String[]::new)).hasSizeGreaterThan(30);
        assertThat(screens.text()).contains(name, "Elternforum", "Beginn jederzeit");

        germanField().setValue(LanguageLevel.NONE);

        assertThat(screens.address()).isEqualTo("angebote?deutsch=none");
        assertThat(allNames()).doesNotContain(name);

        germanField().setValue(LanguageLevel.A1);
        assertThat(allNames()).contains(name);

        _click(_get(Button.class, spec -> spec.withText("beginnt bald")));

        assertThat(screens.address()).isEqualTo("angebote?deutsch=a1&bald=1");
        assertThat(allNames()).contains(name);
    }

    @Test
    void an_offer_says_when_where_and_how_one_gets_in(Screens screens) {
        var run = offers.aRun(5);

        screens.open("angebote/" + run.measure().key());

        assertThat(screens.heading()).isEqualTo(run.measure().name(java.util.Locale.GERMAN));
        assertThat(screens.text())
                .contains(
                        "Mo bis Fr, 8:30 bis 12:30 Uhr",
                        "5 von 5 Plätzen frei",
                        "Tram 1, Haltestelle Am Stern",
                        "ohne Stufen",
                        "Weihnachtsferien: 23. Dezember bis 12. Januar 2027",
                        "Sprechen Sie mit Ihrer Beraterin",
                        "0561 929 990")
                .doesNotContain("Rechtsfolgen");
    }

    @Test
    void elternforum_light_leads_to_the_equality_officer(Screens screens) {
        screens.open("angebote/elternforum-light");

        assertThat(screens.text()).contains("Beauftragte für Chancengleichheit");
        assertThat(_find(Anchor.class, link -> link.withClasses("primary")))
                .extracting(Anchor::getHref)
                .containsExactly("beratung");
    }

    @Test
    void an_offer_is_read_in_english_and_in_leichte_sprache(Screens screens) {
        screens.speak(Language.ENGLISH);
        screens.open("angebote/elternforum-light");
        assertThat(screens.text()).contains("How do I get in?", "Whom is it for?");

        screens.speak(Language.SIMPLE_GERMAN);
        screens.open("angebote/elternforum-light");
        assertThat(screens.text()).contains("Wie komme ich da rein?");
    }

    @Test
    void what_is_not_public_or_not_there_looks_the_same(Screens screens) {
        var hidden = offers.aMeasure(hidden());

        screens.open("angebote/" + hidden.key());
        assertThat(screens.status()).isEqualTo(404);

        screens.open("angebote/gibt-es-nicht");
        assertThat(screens.status()).isEqualTo(404);

        screens.open("angebote/Kein%20Schlüssel");
        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void a_page_says_what_it_is_about_before_it_is_drawn() {
        assertThat(summaries.of("angebote/elternforum-light", Language.ENGLISH))
                .hasValueSatisfying(summary -> assertThat(summary.title()).contains("light"));
        assertThat(summaries.of("angebote/gibt-es-nicht", Language.ENGLISH)).isEmpty();
        assertThat(summaries.of("intern", Language.GERMAN)).isEmpty();
    }

    private static org.jobcenterportal.measures.MeasureDraft hidden() {
        var open = Offers.draft(Instrument.ACTIVATION, Access.OPEN, true);
        return new org.jobcenterportal.measures.MeasureDraft(
                open.key(),
                open.instrument(),
                open.access(),
                open.german(),
                open.audiences(),
                open.childcare(),
                open.isVoluntary(),
                open.revealsHealth(),
                false,
                open.maxMonths(),
                open.texts());
    }

    @SuppressWarnings("unchecked")
    private static BrowserSelect<LanguageLevel> germanField() {
        return _get(
                BrowserSelect.class,
                spec -> spec.withPredicate(field -> field.getLabel().equals("Wie viel Deutsch sprechen Sie?")));
    }

    private static java.util.List<String> allNames() {
        CardLists.showAll();
        return linkNames();
    }

    private static java.util.List<String> linkNames() {
        return _find(Anchor.class, link -> link.withClasses("offer-link")).stream()
                .map(Anchor::getText)
                .toList();
    }
}
