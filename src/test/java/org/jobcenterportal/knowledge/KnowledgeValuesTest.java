package org.jobcenterportal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jobcenterportal.Row;
import org.jobcenterportal.knowledge.MarkdownText.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Row("S32")
class KnowledgeValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Text <b onclick=\"x()\">fett</b>",
                "<img src=x onerror=alert(1)>",
                "<!-- weg -->",
                "<iframe src=\"https://example.org\"></iframe>"
            })
    void tags_are_refused(String text) {
        assertThat(MarkdownText.problems(text)).contains(Problem.HTML);
        assertThatIllegalArgumentException().isThrownBy(() -> new MarkdownText(text));
    }

    @ParameterizedTest
    @CsvSource({
        "[x](javascript:alert(1)), LINK",
        "[x](data:text/html;base64AAAA), LINK",
        "[x](//elsewhere.example), LINK",
        "[x](../etc/passwd), LINK",
        "![Bild](https://example.org/x.png), IMAGE"
    })
    void links_and_pictures_that_lead_astray_are_refused(String text, Problem problem) {
        assertThat(MarkdownText.problems(text)).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Titel\n\n- eins\n- zwei\n\n**fett** und *betont*",
                "[Gesetz](https://www.gesetze-im-internet.de/sgb_2/) und [Post](mailto:team@example.org)",
                "[Rechtsstand](intern/rechtsstand?tag=2026-07-01)",
                "5 < 6 und 7 > 3, `<b>` als Beispiel"
            })
    void what_a_page_needs_is_taken(String text) {
        assertThat(MarkdownText.problems(text)).isEmpty();
    }

    @Test
    void a_text_has_words_and_an_end() {
        assertThat(MarkdownText.problems(" \n ")).containsExactly(Problem.EMPTY);
        assertThat(MarkdownText.problems("a".repeat(MarkdownText.LONGEST))).isEmpty();
        assertThat(MarkdownText.problems("a".repeat(MarkdownText.LONGEST + 1))).containsExactly(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "Erziehende: zuerst fragen!, erziehende-zuerst-fragen",
        "Übergänge für Größere, uebergaenge-fuer-groessere",
        "Ça va?, ca-va",
        "neu, seite",
        "!!!, seite"
    })
    void a_title_becomes_an_address(String title, String slug) {
        assertThat(Slug.of(title).value()).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_between_words() {
        assertThat(Slug.of("Wort ".repeat(40)).value()).endsWith("wort").hasSizeLessThanOrEqualTo(80);
    }
}
