package org.jobcenterportal.joboffers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F71")
class ApplicationPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.example.org/stellen?nr=7#unten | https://www.example.org/stellen?nr=7#unten | www.example.org",
                " HTTPS://Beispiel.example.org | https://beispiel.example.org | beispiel.example.org",
                "backerei.example.org/jobs | https://backerei.example.org/jobs | backerei.example.org",
                "https://bäckerei.example.org/für-alle | https://xn--bckerei-5wa.example.org/f%C3%BCr-alle | bäckerei.example.org",
            })
    void a_page_is_read_as_people_type_it(String typed, String address, String host) {
        assertThat(ApplicationPage.read(typed)).hasValueSatisfying(page -> {
            assertThat(page.address()).isEqualTo(address);
            assertThat(page.host()).isEqualTo(host);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kommt noch",
                "http://www.example.org/stellen",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://ute:geheim@www.example.org/",
                "https://www.example.org@boese.example/",
                "https://localhost/stellen",
                "https://192.0.2.7/stellen",
                "https://[2001:db8::1]/",
                "https://www.example.org:8443/",
                "https://www.example.org/\"onclick=x",
                "https://www.example.org/<b>",
                "https://-x.example.org/",
                "https:///stellen",
                "https://www.example.org/\u202egro.elpmaxe",
                "https://www.example.org\\@boese.example/",
            })
    void what_is_open_to_others_or_no_page_is_refused(String typed) {
        assertThat(ApplicationPage.read(typed)).isEmpty();
    }

    @Test
    void an_address_has_300_characters_and_no_more() {
        var page = "https://www.example.org/";
        var longest = page + "x".repeat(ApplicationPage.LONGEST - page.length());

        assertThat(ApplicationPage.read(longest)).isPresent();
        assertThat(ApplicationPage.read(longest + "x")).isEmpty();
        assertThatThrownBy(() -> new ApplicationPage(longest + "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_applies_online_is_told_where() {
        var job = Jobs.bakery();
        var online = Jobs.applied(job, Set.of(WayToApply.ONLINE), null);
        var whole = Jobs.applied(job, Set.of(WayToApply.ONLINE), new ApplicationPage("https://www.example.org/"));

        assertThat(job.missing()).isEmpty();
        assertThat(online.missing()).containsExactly(JobField.APPLICATION_PAGE);
        assertThat(whole.missing()).isEmpty();
    }
}
