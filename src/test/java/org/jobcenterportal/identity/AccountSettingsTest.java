package org.jobcenterportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobcenterportal.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AccountSettingsTest {

    @Autowired
    private AccountSettings settings;

    @Autowired
    private JdbcClient database;

    @Test
    @As("buergerin")
    void at_first_everything_follows_browser_and_device() {
        assertThat(settings.languageTag()).isEmpty();
        assertThat(settings.colourScheme()).isEqualTo(ColourScheme.SYSTEM);
    }

    @Test
    @As("buergerin")
    void what_is_chosen_last_counts_and_each_choice_leaves_the_other_alone() {
        settings.rememberLanguage("en");
        settings.rememberColourScheme(ColourScheme.DARK);
        settings.rememberLanguage("de-simple");

        assertThat(settings.languageTag()).contains("de-simple");
        assertThat(settings.colourScheme()).isEqualTo(ColourScheme.DARK);
    }

    @Test
    @As("bca")
    void each_account_has_its_own() {
        SignedIn.as(Persona.BCA2, () -> settings.rememberLanguage("en"));

        assertThat(settings.languageTag()).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void of_visitors_nothing_is_kept() {
        settings.rememberLanguage("en");
        settings.rememberColourScheme(ColourScheme.LIGHT);

        assertThat(settings.languageTag()).isEmpty();
        assertThat(settings.colourScheme()).isEqualTo(ColourScheme.SYSTEM);
        assertThat(database.sql("select count(*) from account_settings")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
