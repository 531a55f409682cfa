package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobcenterportal.messaging.Drafts.aDraft;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MailRendererTest {

    private static final Locale SIMPLE = Locale.forLanguageTag("de-simple");

    @Autowired
    private MailRenderer renderer;

    @Test
    void plain_text_is_well_set() {
        var text = renderer.render(
                        aDraft().to("o@mail.example", "Frau Marchenko").build())
                .text();

        assertThat(text).isEqualTo("""
                        Ihr Termin ist gebucht.
                        =======================

                        Guten Tag, Frau Marchenko.

                        Katharina Ostwald freut sich auf das Gespräch mit Ihnen.

                        Mitbringen müssen Sie nichts. Ihr Kind kann mitkommen: Eine Spielecke
                        ist da.

                        Wann:      Donnerstag, 26. November, 10:00 bis 10:45 Uhr
                        Wo:        Lewinskistraße 4, 34127 Kassel, 2. Stock, Raum 214, Aufzug
                                   vorhanden
                        Ihr Code:  KS-7F4-M2Q

                        Termin ansehen:
                        http://localhost:8080/meine/termine

                        Termin absagen:
                        http://localhost:8080/meine/termine?a=1&b=2

                        * Freiwillig – ohne Rechtsfolgen *
                        Sie können jederzeit absagen.

                        --\s
                        Portal Kassel
                        Die Kalenderdatei hängt an dieser Nachricht.
                        Bitte antworten Sie nicht auf diese Nachricht. Das Postfach liest
                        niemand.
                        Impressum: http://localhost:8080/impressum
                        Datenschutz: http://localhost:8080/datenschutz
                        """);
    }

    @Test
    void html_says_the_same_in_order_and_with_structure() {
        var page = Jsoup.parse(
                renderer.render(aDraft().to("o@mail.example", "Frau Marchenko").build())
                        .html());

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.title()).isEqualTo("Ihr Termin am 26. November");
        assertThat(page.select("h1").eachText()).containsExactly("Ihr Termin ist gebucht.");
        assertThat(page.select("[role=main] > p").eachText())
                .containsExactly(
                        "Guten Tag, Frau Marchenko.",
                        "Katharina Ostwald freut sich auf das Gespräch mit Ihnen.",
                        "Mitbringen müssen Sie nichts. Ihr Kind kann mitkommen: Eine Spielecke ist da.");
        assertThat(page.select("dt").eachText()).containsExactly("Wann", "Wo", "Ihr Code");
        assertThat(page.select("dd").eachText())
                .startsWith("Donnerstag, 26. November, 10:00 bis 10:45 Uhr")
                .endsWith("KS-7F4-M2Q");
        assertThat(page.select("[role=main] a").eachAttr("href"))
                .containsExactly("http://localhost:8080/meine/termine", "http://localhost:8080/meine/termine?a=1&b=2");
        assertThat(page.select("[role=note]").text())
                .isEqualTo("✓ Freiwillig – ohne Rechtsfolgen Sie können jederzeit absagen.");
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.attr("role")).isEqualTo("presentation"));
        assertThat(page.select("body > div").first().text()).startsWith("Datum, Ort und alles");
    }

    @Test
    @Row("F9")
    void sender_and_subject_name_neither_office_nor_topic() {
        var mail = renderer.render(aDraft().build());

        assertThat(mail.subject() + mail.html() + mail.text()).doesNotContainIgnoringCase("jobcenter");
        assertThat(Jsoup.parse(mail.html()).select("body").text()).contains("Portal Kassel");
    }

    @Test
    void the_portal_s_own_words_are_the_reader_s() {
        var english = renderer.render(aDraft().in(Locale.ENGLISH).build());
        var simple = renderer.render(aDraft().in(SIMPLE).build());
        var ukrainian = renderer.render(aDraft().in(Locale.of("uk")).build());

        assertThat(english.text())
                .contains("Hello Olena Marchenko,", "You can cancel at any time.", "Nobody reads this mailbox.");
        assertThat(english.html()).contains("lang=\"en\"");
        assertThat(simple.text()).contains("Sie können immer absagen.", "Daten-Schutz: ");
        assertThat(simple.html()).contains("lang=\"de-simple\"");
        assertThat(ukrainian.text()).contains("Guten Tag, Olena Marchenko.");
    }

    @Test
    void without_seal_facts_and_actions_nothing_is_left_of_them() {
        var content =
                new MailContent("Nur kurz", "Nur kurz", "Nur kurz.", List.of("Ein Satz."), List.of(), List.of(), false);

        var mail = renderer.render(aDraft().saying(content).withCalendar(null).build());

        var page = Jsoup.parse(mail.html());
        assertThat(page.select("dl, [role=note], table")).isEmpty();
        assertThat(mail.text()).doesNotContain("Freiwillig", "Kalenderdatei");
        assertThat(mail.calendar()).isNull();
    }

    @Test
    void whatever_people_write_stays_text() {
        var attack = "<script>alert('x')</script> & \"quoted\" %s %1$s {0}";
        var content = new MailContent(
                attack,
                attack,
                attack,
                List.of(attack),
                List.of(new Fact(attack, attack)),
                List.of(new MailAction(attack, URI.create("https://portal.example/?a=%22%3E%3Cb%3E&c='"))),
                true);

        var mail = renderer.render(
                aDraft().to("o@mail.example", attack).saying(content).build());

        var page = Jsoup.parse(mail.html());
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(attack);
        assertThat(page.select("dd").text()).isEqualTo(attack);
        assertThat(page.select("[role=main] a").text()).isEqualTo(attack);
        assertThat(page.select("[role=main] a").attr("href")).isEqualTo("https://portal.example/?a=%22%3E%3Cb%3E&c='");
        assertThat(mail.text()).contains(attack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Termin\r\nBcc: alle@mail.example", "Termin\nX", "Termin\u2028X", "Termin\u0000", " "})
    void nothing_smuggles_a_header_into_a_mail(String text) {
        var booked = Drafts.booked();

        assertThatThrownBy(() -> new MailContent(
                        text,
                        booked.preheader(),
                        booked.title(),
                        booked.paragraphs(),
                        booked.facts(),
                        booked.actions(),
                        true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aDraft().to("o@mail.example", text).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MessagingSettings.From(text, booked().to()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/meine", "data:text/html,x", "mailto:o@mail.example"})
    void an_action_leads_to_a_web_address(String address) {
        assertThatThrownBy(() -> new MailAction("Los", URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Row("F8")
    void people_under_protection_only_hear_that_there_is_news() {
        var mail = renderer.render(aDraft().discreet().build());

        assertThat(mail.subject()).isEqualTo("Es gibt eine Nachricht für Sie");
        assertThat(mail.calendar()).isNull();
        assertThat(mail.html() + mail.text())
                .contains("http://localhost:8080/meine")
                .doesNotContain("Lewinskistraße", "KS-7F4-M2Q", "26. November", "Ostwald", "Freiwillig");
    }

    @Test
    void paragraphs_may_have_several_lines() {
        var content = new MailContent(
                "Kurz", "Kurz", "Kurz.", List.of("Erste Zeile\nZweite Zeile"), List.of(), List.of(), false);

        var mail = renderer.render(aDraft().saying(content).build());

        assertThat(mail.html()).contains("Erste Zeile<br>Zweite Zeile");
        assertThat(mail.text()).contains("Erste Zeile\nZweite Zeile\n");
    }

    private static MessageDraft booked() {
        return aDraft().build();
    }
}
