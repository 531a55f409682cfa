package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.PostalAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F58")
class LetterTest {

    private static final double MM = 72 / 25.4;
    private static final LetterAddress OLENA =
            new LetterAddress("Olena Märchenko", new PostalAddress("Wilhelmshöher Allee", "12a", "34117", "Kassel"));

    @Autowired
    private LetterRenderer letters;

    @Autowired
    private LetterPress press;

    @Test
    void the_address_stands_in_the_window_of_the_envelope() throws IOException {
        try (var pdf = pdf(draft(Locale.GERMAN, false))) {
            assertThat(positions(pdf, "Olena Märchenko")).isNotNull().satisfies(place -> {
                assertThat(place.left()).isBetween(20.0, 30.0);
                assertThat(place.top()).isBetween(62.7, 68.0);
            });
            assertThat(positions(pdf, "34117 Kassel")).isNotNull().satisfies(place -> {
                assertThat(place.left()).isBetween(20.0, 30.0);
                assertThat(place.top()).isBetween(70.0, 90.0);
            });
            assertThat(positions(pdf, "Portal Kassel · Lewinskistraße 4"))
                    .isNotNull()
                    .satisfies(place -> {
                        assertThat(place.left()).isBetween(20.0, 30.0);
                        assertThat(place.top()).isBetween(55.0, 62.7);
                    });
            assertThat(positions(pdf, "Kassel, 24. November 2026")).isNotNull().satisfies(place -> {
                assertThat(place.left()).isBetween(124.0, 127.0);
                assertThat(place.top()).isBetween(49.0, 60.0);
            });
            assertThat(positions(pdf, "Ihr Termin am 26. November")).isNotNull().satisfies(place -> {
                assertThat(place.left()).isBetween(24.0, 26.0);
                assertThat(place.top()).isBetween(97.0, 106.0);
            });
        }
    }

    @Test
    void the_envelope_does_not_name_the_office() throws IOException {
        try (var pdf = pdf(draft(Locale.GERMAN, false))) {
            assertThat(text(pdf)).doesNotContain("Jobcenter", "BCA");
        }
    }

    @Test
    void it_says_what_the_mail_says() throws IOException {
        try (var pdf = pdf(draft(Locale.GERMAN, false))) {
            assertThat(text(pdf))
                    .contains("Guten Tag, Frau Märchenko.")
                    .contains("Katharina Ostwald freut sich auf das Gespräch mit Ihnen.")
                    .contains("Donnerstag, 26. November, 10:00 bis 10:45 Uhr")
                    .contains("KS-7F4-M2Q")
                    .contains("Freiwillig – ohne Rechtsfolgen")
                    .contains("Rufen Sie uns an: 0561 929 990.");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_phone_reads_the_address_from_the_picture() throws Exception {
        try (var pdf = pdf(draft(Locale.GERMAN, false))) {
            assertThat(PrintedCode.on(pdf, 300)).isEqualTo("http://localhost:8080/meine/termine");
        }
    }

    @Test
    void a_screen_reader_can_read_it() throws IOException {
        try (var pdf = pdf(draft(Locale.GERMAN, false))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Ihr Termin am 26. November");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
        try (var pdf = pdf(draft(Locale.ENGLISH, false))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void every_font_is_the_portal_s_own_and_lies_in_the_file() throws IOException {
        try (var pdf = pdf(draft(Locale.GERMAN, false))) {
            var names = new HashSet<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).isNotEmpty().allMatch(name -> name.contains("Fira"));
        }
    }

    @Test
    void names_from_many_languages_are_written_whole() throws IOException {
        var draft = letter(
                new LetterAddress("Şükrü Kovačević Ольга", OLENA.address()), Locale.GERMAN, false, Drafts.booked());

        try (var pdf = pdf(draft)) {
            assertThat(text(pdf)).contains("Şükrü Kovačević Ольга");
        }
    }

    @Test
    void whoever_is_protected_gets_a_letter_that_says_nothing() throws IOException {
        try (var pdf = pdf(draft(Locale.GERMAN, true))) {
            assertThat(text(pdf))
                    .contains("Es gibt eine Nachricht für Sie")
                    .doesNotContain("Termin", "Ostwald", "KS-7F4-M2Q");
        }
    }

    @Test
    void several_letters_each_begin_on_a_page_of_their_own() throws IOException {
        var html = letters.render(draft(Locale.GERMAN, false), TestClock.START).html();

        try (var pdf = Loader.loadPDF(press.pdf(HtmlLetter.batch("de", "Briefe", List.of(html, html, html))))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            for (int page = 0; page < 3; page++) {
                assertThat(positions(pdf, "Olena Märchenko", page))
                        .isNotNull()
                        .satisfies(place -> assertThat(place.top()).isBetween(62.7, 68.0));
            }
        }
    }

    @Test
    void a_letter_about_a_moved_appointment_fits_on_one_page() throws IOException {
        var facts = List.of(
                new Fact("Wann", "Donnerstag, 26. November 2026, 10:00 bis 10:45 Uhr"),
                new Fact("Mit wem", "Katharina Ostwald, Beauftragte für Chancengleichheit am Arbeitsmarkt"),
                new Fact("Wo", "Wilhelmshöher Allee 12a, 34117 Kassel, Stadtteilzentrum, Raum 214"),
                new Fact("Thema", "Wiedereinstieg in den Beruf"),
                new Fact("Vorher", "Mittwoch, 25. November 2026, 10:00 bis 10:45 Uhr"),
                new Fact("Ihr Code", "KS-7F4-M2Q"),
                new Fact("Ihr Beleg", "BL-7F4-M2Q-9KX"));
        var booked = Drafts.booked();
        var content = new MailContent(
                booked.subject(), "x", "x", booked.paragraphs(), facts, booked.actions(), booked.voluntarySeal());

        try (var pdf = pdf(letter(OLENA, Locale.GERMAN, false, content))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf)).contains("Mit freundlichen Grüßen Portal Kassel");
        }
    }

    @Test
    @Row("F55")
    void answers_of_equal_weight_share_one_picture_that_proposes_none() {
        var trio = new MailContent(
                        "Erinnerung",
                        "x",
                        "x",
                        List.of(),
                        List.of(),
                        List.of(
                                new MailAction("Ich komme", URI.create("http://localhost:8080/a/t?antwort=ja")),
                                new MailAction("Ich kann nicht", URI.create("http://localhost:8080/a/t?antwort=nein"))),
                        false)
                .withEqualActions();

        var text = letters.render(letter(OLENA, Locale.GERMAN, false, trio), TestClock.START)
                .text();

        assertThat(text).contains("Ihre Antwort:", "http://localhost:8080/a/t").doesNotContain("antwort=", "Ich komme");
    }

    @Test
    void what_somebody_wrote_stays_text() {
        var content = new MailContent(
                "<b>Termin</b>",
                "x",
                "x",
                List.of("<script>alert(1)</script> & \"mehr\""),
                List.of(),
                List.of(),
                false);

        var html = letters.render(letter(OLENA, Locale.GERMAN, false, content), TestClock.START)
                .html();

        assertThat(html).doesNotContain("<script", "<b>").contains("&#60;script&#62;");
        assertThat(press.pdf(html)).isNotEmpty();
    }

    private PDDocument pdf(MessageDraft draft) throws IOException {
        return Loader.loadPDF(press.pdf(letters.render(draft, TestClock.START).html()));
    }

    private static MessageDraft draft(Locale locale, boolean discreet) {
        return letter(OLENA, locale, discreet, Drafts.booked());
    }

    static MessageDraft letter(LetterAddress to, Locale locale, boolean discreet, MailContent content) {
        return new MessageDraft(
                Drafts.KIND,
                null,
                "Frau Märchenko",
                locale,
                content,
                null,
                TestClock.START,
                UUID.randomUUID(),
                UUID.randomUUID(),
                discreet,
                to,
                null);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static Place positions(PDDocument pdf, String words) throws IOException {
        return positions(pdf, words, 0);
    }

    /** Where a line begins, in millimetres from the upper left corner of the page. */
    private static Place positions(PDDocument pdf, String words, int page) throws IOException {
        var found = new ArrayList<Place>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                var at = text.indexOf(words);
                if (at >= 0) {
                    var first = positions.get(at);
                    found.add(new Place(first.getXDirAdj() / MM, (first.getYDirAdj() - first.getHeightDir()) / MM));
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.writeText(pdf, new StringWriter());
        return found.isEmpty() ? null : found.getFirst();
    }

    private record Place(double left, double top) {}
}
