package org.jobcenterportal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F72")
class FairWordingTest {

    private final FairWording fair = new FairWording();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YOUTH            | Es erwartet Sie ein junges Team.                | junges Team
            YOUTH            | Unser junges, dynamisches Team freut sich.      | junges, dynamisches Team
            YOUTH            | Sie sind belastbar und jung?                    | belastbar und jung
            YOUTH            | Wir suchen junge Kolleginnen.                   | junge Kolleginnen
            AGE_LIMIT        | Sie sind zwischen 20 und 35 Jahre alt.          | zwischen 20 und 35 Jahre alt
            AGE_LIMIT        | Bewerben kann sich, wer 18 bis 30 Jahre alt ist.| 18 bis 30 Jahre alt
            AGE_LIMIT        | Nicht älter als 45.                             | Nicht älter als 45
            AGE_LIMIT        | Sie sind ab 25 Jahren dabei.                    | ab 25 Jahren
            MOTHER_TONGUE    | Muttersprachler gesucht                         | Muttersprachler
            MOTHER_TONGUE    | Sie sind Muttersprachlerin.                     | Muttersprachlerin
            MOTHER_TONGUE    | Deutsch als Muttersprache ist nötig.            | Deutsch als Muttersprache
            PERFECT_LANGUAGE | Perfekte Deutschkenntnisse                      | Perfekte Deutschkenntnisse
            ORIGIN           | Mit deutscher Staatsangehörigkeit               | deutscher Staatsangehörigkeit
            RELIGION         | Wir wollen kein Kopftuch.                       | kein Kopftuch
            HEALTH           | Sie sind körperlich belastbar.                  | körperlich belastbar
            DISABILITY       | Bitte ohne Behinderung.                         | ohne Behinderung
            FAMILY           | Sie sind ledig und mobil.                       | ledig
            FAMILY           | Nennen Sie den Familienstand.                   | Familienstand
            PHOTO            | Lebenslauf mit Lichtbild                        | mit Lichtbild
            PHOTO            | Bewerbung mit Foto an uns                       | mit Foto
            ONLY_ONE_SEX     | Für den Verkauf nur Frauen                      | nur Frauen
            ONLY_ONE_SEX     | Starke Männer für den Umzug                     | Starke Männer
            ONE_SEX          | Putzfrau gesucht                                | Putzfrau
            ONE_SEX          | Wir suchen einen Fahrer.                        | Fahrer
            """)
    void what_may_keep_somebody_away_is_found_with_its_place_and_its_paragraph(
            UnfairReason reason, String text, String words) {
        var hints = fair.checkText(text);

        assertThat(hints).singleElement().satisfies(hint -> {
            assertThat(hint.reason()).isEqualTo(reason);
            assertThat(hint.words()).isEqualTo(words);
            assertThat(text.substring(hint.from(), hint.until())).isEqualTo(words);
            assertThat(hint.paragraphs()).contains("1").contains("7").contains("11 AGG");
            assertThat(hint.exception()).startsWith("§");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Verjüngung der Obstbäume gehört dazu.",
                "Sie ordnen das Jungenheft und das Mädchenheft ein.",
                "Betreuung von Jungen und Mädchen am Nachmittag",
                "Sie arbeiten mit jungen Menschen.",
                "Sie begleiten junger Menschen Weg in den Beruf.",
                "Sie erledigen lediglich die Ablage.",
                "Kinder zwischen 3 und 6 Jahren spielen hier.",
                "Sie haben 20 bis 25 Jahre Berufserfahrung.",
                "Uns gibt es seit 25 Jahren.",
                "Sie sind mindestens 18 Jahre alt.",
                "Sie liefern belastbare Zahlen.",
                "Frauen werden bei gleicher Eignung bevorzugt eingestellt.",
                "Menschen mit Behinderung werden bei gleicher Eignung bevorzugt.",
                "Alle sind willkommen, unabhängig von Alter, Familienstand und Herkunft.",
                "Bitte bewerben Sie sich ohne Foto.",
                "Sie entwickeln Fotos im Fotolabor.",
                "Der Fahrer bringt die Ware bis 10 Uhr.",
                "Sie arbeiten in der Kantine in Berlin.",
                "Wir suchen Verkäufer:innen und Verkäuferinnen oder Verkäufer (m/w/d)."
            })
    void words_that_only_look_alike_are_left_alone(String text) {
        assertThat(fair.checkText(text)).isEmpty();
    }

    @Test
    void a_title_is_for_all_or_says_so() {
        assertThat(words(fair.checkTitle("Verkäufer Bäckerei"))).containsExactly("Verkäufer");
        assertThat(words(fair.checkTitle("Verkäuferin Bäckerei"))).containsExactly("Verkäuferin");
        assertThat(words(fair.checkTitle("Krankenschwester"))).containsExactly("Krankenschwester");
        assertThat(fair.checkTitle("Verkäufer:in Bäckerei")).isEmpty();
        assertThat(fair.checkTitle("Verkäufer/in Bäckerei")).isEmpty();
        assertThat(fair.checkTitle("Verkäufer (m/w/d)")).isEmpty();
        assertThat(fair.checkTitle("Verkäuferin oder Verkäufer")).isEmpty();
        assertThat(fair.checkTitle("Koch/Köchin für die Schulküche")).isEmpty();
        assertThat(fair.checkTitle("Einzelhandelskaufmann/-frau")).isEmpty();
        assertThat(fair.checkTitle("Verkaufskraft für die Bäckerei in Berlin")).isEmpty();
        assertThat(fair.checkTitle("Aushilfe Kasse, Termin ab sofort")).isEmpty();
    }

    @Test
    void the_titles_that_we_suggest_ourselves_are_for_all() throws IOException {
        try (var titles = new BufferedReader(new InputStreamReader(
                FairWording.class.getResourceAsStream("/occupations/titles.txt"), StandardCharsets.UTF_8))) {
            assertThat(titles.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|")[1]))
                    .hasSizeGreaterThan(1_000)
                    .allSatisfy(title ->
                            assertThat(words(fair.checkTitle(title))).as(title).isEmpty());
        }
    }

    @Test
    void two_sexes_are_not_all() {
        assertThat(fair.checkTitle("Fachkraft Lager (m/w)")).singleElement().satisfies(hint -> {
            assertThat(hint.reason()).isEqualTo(UnfairReason.TWO_SEXES);
            assertThat(hint.instead()).isEqualTo("(m/w/d)");
        });
    }

    @Test
    void a_suggestion_can_be_taken_over_and_leaves_nothing_to_say() {
        var text = "Unser junges Team sucht eine Putzfrau.";

        for (var hints = fair.checkText(text); !hints.isEmpty(); hints = fair.checkText(text)) {
            text = hints.getFirst().takenOverInto(text);
        }

        assertThat(text).isEqualTo("Unser motiviertes Team sucht eine Reinigungskraft.");
        assertThat(fair.checkTitle("LKW-Fahrer").getFirst().takenOverInto("LKW-Fahrer"))
                .isEqualTo("LKW-Fahrer:in");
        assertThat(fair.checkTitle("Köchin").getFirst().instead()).isEqualTo("Koch/Köchin");
        assertThat(fair.checkTitle("Biologin").getFirst().instead()).isEqualTo("Biologe/Biologin");
    }

    @Test
    void a_text_that_has_changed_meanwhile_is_not_written_into() {
        var hint = fair.checkText("Putzfrau gesucht").getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> hint.takenOverInto("Wir suchen eine Putzfrau"));
    }

    @Test
    void a_long_text_is_checked_while_somebody_types() {
        var text = "Wir sind ein junges Team und suchen Menschen, die gern mit anderen arbeiten. ".repeat(60);

        fair.checkText(text);

        var begin = System.nanoTime();
        var hints = fair.checkText(text);

        assertThat(hints).hasSize(60);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(2_000);
    }

    private static List<String> words(List<UnfairHint> hints) {
        return hints.stream().map(UnfairHint::words).toList();
    }
}
