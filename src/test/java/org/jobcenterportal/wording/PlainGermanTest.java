package org.jobcenterportal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

@Row("F98")
class PlainGermanTest {

    private final PlainGerman german = new PlainGerman();

    @Test
    void fifteen_words_are_a_sentence_and_sixteen_are_two() {
        var fifteen = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn";

        assertThat(german.check(fifteen + ".")).isEmpty();
        assertThat(german.check(fifteen + " sechzehn.")).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo(HintKind.LONG_SENTENCE);
            assertThat(hint.number()).isEqualTo(16);
            assertThat(hint.words()).endsWith(" …");
        });
        assertThat(german.check(fifteen + "\n" + fifteen)).isEmpty();
    }

    @Test
    void a_passive_is_found_and_what_is_to_come_is_none() {
        assertThat(kinds("Die Kinder werden im Nebenraum betreut.")).containsExactly(HintKind.PASSIVE);
        assertThat(kinds("Der Raum wurde geputzt, und Fragen werden beantwortet."))
                .containsExactly(HintKind.PASSIVE);
        assertThat(kinds("Das Formular wird vorher abgegeben.")).containsExactly(HintKind.PASSIVE);
        assertThat(kinds("Sie werden viel erfahren.")).isEmpty();
        assertThat(kinds("Wir werden um 10 Uhr gehen.")).isEmpty();
    }

    @Test
    void words_of_the_office_and_from_elsewhere_come_with_what_people_say() {
        var hints = german.check("Im Rahmen der Maßnahmen geben wir Feedback.");

        assertThat(hints)
                .extracting(Hint::kind, Hint::words, Hint::instead)
                .containsExactly(
                        tuple(HintKind.JARGON, "Im Rahmen", "bei"),
                        tuple(HintKind.JARGON, "Maßnahmen", "Angebot"),
                        tuple(HintKind.FOREIGN_WORD, "Feedback", "Rückmeldung"));
        assertThat(hints.getFirst().from()).isZero();
        assertThat(kinds("Das Jobcenter ist für alle da.")).isEmpty();
    }

    @Test
    void verbs_are_easier_than_a_row_of_nouns_but_everyday_ones_do_not_count() {
        assertThat(kinds("Zur Klärung, Verbesserung und Erweiterung.")).containsExactly(HintKind.NOUN_STYLE);
        assertThat(kinds("Beratung, Betreuung und Anmeldung.")).isEmpty();
    }

    @Test
    void what_threatens_is_named() {
        assertThat(kinds("Sonst droht eine Sanktion.")).containsExactly(HintKind.THREAT);
        assertThat(kinds("Das hat keine Rechtsfolgen.")).containsExactly(HintKind.THREAT);
    }

    @Test
    void an_easy_text_gets_no_hint() {
        assertThat(german.check(
                        "Wir zeigen Wege in eine Ausbildung. Bringen Sie Ihre Fragen mit.\n\nWir freuen uns auf Sie."))
                .isEmpty();
        assertThat(german.check("")).isEmpty();
    }

    private List<HintKind> kinds(String text) {
        return german.check(text).stream().map(Hint::kind).toList();
    }
}
