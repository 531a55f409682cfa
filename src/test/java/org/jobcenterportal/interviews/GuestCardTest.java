package org.jobcenterportal.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F74")
class GuestCardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schreiben Sie an anna@example.org",
                "Rufen Sie an: 0561 80900451",
                "0561/809-00",
                "Mehr auf www.example.org",
                "https://example.org"
            })
    void an_address_or_a_number_by_which_one_could_find_her_is_refused(String text) {
        assertThat(GuestCard.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new GuestCard(text, "Teilzeit", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seit 2014 im Verkauf", "25 bis 30 Stunden, 8 bis 13 Uhr", "Staplerschein, Klasse B"})
    void what_she_can_do_and_since_when_is_no_trace(String text) {
        assertThat(GuestCard.isValid(text)).isTrue();
    }

    @Test
    void a_card_has_up_to_300_characters_and_one_works_up_to_sixty_hours() {
        assertThat(GuestCard.isValid("x".repeat(300))).isTrue();
        assertThat(GuestCard.isValid("x".repeat(301))).isFalse();
        assertThat(new GuestCard("Verkauf", "Teilzeit", null, 60).hoursPerWeek())
                .isEqualTo(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new GuestCard("Verkauf", "Teilzeit", null, 61));
        assertThatIllegalArgumentException().isThrownBy(() -> new GuestCard("Verkauf", "Teilzeit", null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GuestCard(" ", "Teilzeit", null, null));
    }

    @Test
    void a_part_of_her_name_is_seen_as_a_word_of_its_own_only() {
        var card = new GuestCard("Ich bin Frau Öztürk und backe", "Arbeit im Raum Kassel", null, null);

        assertThat(card.names(List.of("Selin", "Öztürk"))).isTrue();
        assertThat(card.names(List.of("Selin", "Rau"))).isFalse();
    }

    @Test
    void a_talk_that_was_has_a_next_step_and_another_has_none() {
        assertThat(new TalkResult(true, NextStep.OPEN, RoundStory.EVENT.end()).tookPlace())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new TalkResult(true, null, RoundStory.EVENT.end()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TalkResult(false, NextStep.NO, RoundStory.EVENT.end()));
    }
}
