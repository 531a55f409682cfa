package org.jobcenterportal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F103")
class HoldingWordsTest {

    @Autowired
    private HoldingWords words;

    @Autowired
    private Texts texts;

    @Autowired
    private List<PersonalDataHolder> holders;

    @Test
    void every_room_that_holds_something_has_a_name_for_citizens() {
        assertThat(holders).hasSizeGreaterThan(5).allSatisfy(holder -> {
            for (var language : Language.values()) {
                assertThat(texts.has(language.locale(), "privacy.room." + holder.room()))
                        .as(holder.room() + " " + language)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "citizens.holding.sex | FEMALE | weiblich",
                "appointments.holding.topic | enum.Topic.CHILDCARE | Kinderbetreuung",
                "citizens.holding.messageKind | appointments.kind.booked | Bestätigung des Termins",
                "citizens.holding.birthDate | 1990-05-17 | 17. Mai 1990",
                "periods.holding.from | 2026-03 | März 2026",
                "appointments.holding.start | 2026-11-26T09:00:00Z | Donnerstag, 26. November, 10:00 Uhr",
                "citizens.holding.careStarts | 08:00 | 8:00 Uhr",
                "citizens.holding.language | uk | Ukrainisch",
                "citizens.holding.citizenship | UA | Ukraine",
                "citizens.holding.pleaseCall | true | ja",
                "citizens.holding.contactTimes | MONDAY 08:00-12:00 | Montag 08:00-12:00",
                "profile.holding.languages | uk C2, en B1 | Ukrainisch C2, Englisch B1",
                "citizens.holding.email | anna.beispiel@example.org | anna.beispiel@example.org",
                "privacy.holding.words | 2026-99-99 | 2026-99-99",
            })
    void a_value_is_said_as_a_person_would(String key, String value, String said) {
        assertThat(words.value(key, value, Locale.GERMAN)).isEqualTo(said);
    }

    @Test
    void a_room_without_a_name_is_not_left_out() {
        assertThat(words.room("nowhere", Locale.ENGLISH)).isEqualTo("More data");
    }
}
