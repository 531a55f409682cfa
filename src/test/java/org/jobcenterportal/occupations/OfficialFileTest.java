package org.jobcenterportal.occupations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample is written by ourselves, with the habits of the official file. */
@Row("F71")
class OfficialFileTest {

    static final String HEADINGS =
            "\uFEFFSchlüssel KldB 2010, V. 2020;Ebene;Titel;Kurztitel;Allgemeine Bemerkungen;Einschlüsse;Umfasst ferner;Ausschlüsse;\r\n";

    static final String SAMPLE = HEADINGS + """
            0;1;Wachen;Wachen;;;Hier steht etwas;;
            1;2;Wachen im Freien;Wachen;;;;;
            11;3;Nachtwache;Wache;;;;;
            110;4;Nachtwache am Tor;Wache;;;;;
            1102;5;Nachtwache am Tor – mit Lehre;Wache;"Wer wacht, z.&nbsp;B. am Tor.";"Tore
            auf und ""zu"" machen;
            Laternen&nbsp;tragen";"Zugeordnete Berufe (Beispiele):  01102-100 Torwache
            01102-101 Laternenträger/in&nbsp;- Stadt  01102-102 Wächter(e/in)";;
            1;1;Backen;Backen;;;;;
            11;2;"Backen&nbsp;und&nbsp;Verkaufen";Backen;;;;;
            111;3;Backen von Brot;Backen;;;;;
            1111;4;Backen von Brot;Backen;;;;;
            11111;5;Backen von Brot – Hilfe;Backen;;;Zugeordnete Berufe (Beispiele):  11111-100 Backhilfe  11111-101 Backhilfe;;
            11112;5;(weggefallen);;;;;;
            11113;5;Backen von Brot – Meister;Backen;;;;;
            11111;5;Backen von Brot – noch einmal;Backen;;;;;
            11110;5;Backen ohne Niveau;Backen;;;;;
            x12;3;Kein Code;Kein;;;;;
            12;7;Keine Ebene;Keine;;;;;
            2222;4;Waise;Waise;;;;;
            11114;5;Backen forschend;Backen;;;Zugeordnete Berufe (Beispiele):  99994-100 Fremde:r  11114-101 Brotforscher/in;;
            """.replace("\n", "\r\n");

    @Test
    void codes_get_their_zeros_back_and_titles_are_found_in_the_long_text() {
        var read = read(SAMPLE);

        assertThat(read.names())
                .contains(
                        entry("0", "Wachen"),
                        entry("01", "Wachen im Freien"),
                        entry("011", "Nachtwache"),
                        entry("0110", "Nachtwache am Tor"),
                        entry("01102", "Nachtwache am Tor – mit Lehre"),
                        entry("11", "Backen und Verkaufen"))
                .doesNotContainKeys("11112", "11110");
        assertThat(read.counts()).containsExactly(2, 2, 2, 3, 4);
        assertThat(read.titles())
                .extracting(title -> title.code() + " " + title.title())
                .containsExactly(
                        "01102 Torwache",
                        "01102 Laternenträger/in - Stadt",
                        "01102 Wächter(e/in)",
                        "11111 Backhilfe",
                        "11114 Brotforscher/in");
    }

    @Test
    void what_is_odd_is_told_with_its_line_and_left_out() {
        assertThat(read(SAMPLE).oddities())
                .extracting(odd -> odd.kind() + " " + odd.line())
                .containsExactlyInAnyOrder(
                        "GIVEN_UP 15",
                        "NO_TITLES 16",
                        "TWICE 17",
                        "CODE 18",
                        "CODE 19",
                        "LEVEL 20",
                        "ORPHAN 21",
                        "ELSEWHERE 22");
    }

    @ParameterizedTest
    @MethodSource("notTheFile")
    void any_other_file_is_refused_with_the_reason(FileProblem problem, byte[] file) {
        assertThat(OfficialFile.read(file)).isEqualTo(new OfficialReading.Refused(problem));
    }

    static Stream<Arguments> notTheFile() {
        return Stream.of(
                Arguments.of(FileProblem.EMPTY, new byte[0]),
                Arguments.of(FileProblem.EMPTY, bytes("\uFEFF")),
                Arguments.of(FileProblem.EMPTY, bytes("\n\n  \n")),
                Arguments.of(FileProblem.TOO_LARGE, new byte[OfficialFile.MAX_BYTES + 1]),
                Arguments.of(FileProblem.NO_TEXT, HEADINGS.getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of(FileProblem.NO_TEXT, bytes(HEADINGS + "0;1;\u0000;;;;;;")),
                Arguments.of(FileProblem.NO_TEXT, new byte[] {'P', 'K', 3, 4, 0, 0}),
                Arguments.of(FileProblem.NOT_THE_FILE, bytes("Name;Vorname\nVogel;Ina")),
                Arguments.of(FileProblem.NOT_THE_FILE, bytes("<?xml version=\"1.0\"?><a/>")),
                Arguments.of(FileProblem.BROKEN, bytes(HEADINGS + "0;1;\"Wachen;Wachen;;;;;\r\n1;2;x;x;;;;;")),
                Arguments.of(FileProblem.ENDLESS, bytes(HEADINGS + ";".repeat(100))),
                Arguments.of(FileProblem.ENDLESS, bytes(HEADINGS + "0;1;a;;;;;;\n".repeat(20_001))),
                Arguments.of(FileProblem.NO_OCCUPATIONS, bytes(HEADINGS)),
                Arguments.of(FileProblem.NO_OCCUPATIONS, bytes(HEADINGS + "0;1;Wachen;Wachen;;;;;\r\n")));
    }

    @Test
    void twenty_megabytes_of_one_number_after_the_other_are_read_in_time() {
        var many = "01102-100 a  ".repeat(300_000);

        var begin = System.nanoTime();
        var read = read(HEADINGS + "1102;5;Wache;Wache;;;" + many + ";;\r\n");

        assertThat(read.titles()).hasSize(1);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(20_000);
    }

    static Classification read(String text) {
        return ((OfficialReading.Readable) OfficialFile.read(bytes(text))).classification();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
