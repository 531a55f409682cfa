package org.jobcenterportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.identity.SignedLinks.Reading.Expired;
import org.jobcenterportal.identity.SignedLinks.Reading.Unknown;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {

    private static final UUID ANNA = UUID.fromString("0198c2a4-1111-7000-8000-0123456789ab");
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestClock clock = new TestClock();
    private final SignedLinks links = new SignedLinks("c2VjcmV0", clock);

    @Test
    void a_link_opens_what_it_was_made_for_until_it_expires() {
        var token = links.sign("consultation", ANNA, clock.instant().plus(HOUR));

        clock.advance(HOUR.minusSeconds(1));
        assertThat(links.read("consultation", token)).isEqualTo(new Valid(ANNA));
        clock.advance(Duration.ofSeconds(1));
        assertThat(links.read("consultation", token)).isEqualTo(new Expired(ANNA));
    }

    @Test
    void a_link_for_one_purpose_opens_nothing_else() {
        var token = links.sign("consultation", ANNA, clock.instant().plus(HOUR));

        assertThat(links.read("nomination", token)).isEqualTo(new Unknown());
    }

    @Test
    void no_letter_of_a_link_can_be_changed() {
        var token = links.sign("consultation", ANNA, clock.instant().plus(HOUR));

        for (var place = 0; place < token.length(); place++) {
            var changed = new StringBuilder(token);
            changed.setCharAt(place, token.charAt(place) == 'A' ? 'B' : 'A');
            assertThat(links.read("consultation", changed.toString()))
                    .as("letter %d", place)
                    .isEqualTo(new Unknown());
        }
    }

    @Test
    void another_portal_s_link_is_unknown() {
        var token = new SignedLinks("YW5kZXJz", clock)
                .sign("consultation", ANNA, clock.instant().plus(HOUR));

        assertThat(links.read("consultation", token)).isEqualTo(new Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unbekannt", "../../etc/passwd", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void what_has_not_the_form_of_a_link_is_unknown(String token) {
        assertThat(links.read("consultation", token)).isEqualTo(new Unknown());
    }
}
