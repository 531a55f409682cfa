package org.jobcenterportal.identity;

import java.util.Optional;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody wants to see the portal, wherever they sign in. Of visitors nothing is kept. */
@Service
@Transactional
@PreAuthorize("permitAll")
public class AccountSettings {

    private final CurrentUser user;
    private final JdbcClient database;

    AccountSettings(CurrentUser user, JdbcClient database) {
        this.user = user;
        this.database = database;
    }

    /** The language that was last chosen, as a BCP 47 tag. */
    @Transactional(readOnly = true)
    public Optional<String> languageTag() {
        return account()
                .flatMap(account -> database.sql("""
                                select language_tag from account_settings
                                where account = :account and language_tag is not null
                                """)
                        .param("account", account.value())
                        .query(String.class)
                        .optional());
    }

    public void rememberLanguage(String tag) {
        account()
                .ifPresent(account -> database.sql("""
                                insert into account_settings (account, language_tag) values (:account, :tag)
                                on duplicate key update language_tag = :tag
                                """)
                        .param("account", account.value())
                        .param("tag", tag)
                        .update());
    }

    @Transactional(readOnly = true)
    public ColourScheme colourScheme() {
        return account()
                .flatMap(account -> database.sql("select colour_scheme from account_settings where account = :account")
                        .param("account", account.value())
                        .query(ColourScheme.class)
                        .optional())
                .orElse(ColourScheme.SYSTEM);
    }

    public void rememberColourScheme(ColourScheme scheme) {
        account()
                .ifPresent(account -> database.sql("""
                                insert into account_settings (account, colour_scheme) values (:account, :scheme)
                                on duplicate key update colour_scheme = :scheme
                                """)
                        .param("account", account.value())
                        .param("scheme", scheme.name())
                        .update());
    }

    private Optional<AccountId> account() {
        return user.account().map(Account::id);
    }
}
