package org.jobcenterportal.runs;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs offers, as other rooms read it, and which account acts for whom. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Providers {

    private final ProviderRegister register;
    private final JdbcClient database;

    Providers(ProviderRegister register, JdbcClient database) {
        this.register = register;
        this.database = database;
    }

    public List<ProviderDetails> all() {
        return register.findAll().stream().map(Provider::details).toList();
    }

    public Optional<ProviderDetails> details(ProviderId id) {
        return register.findById(id).map(Provider::details);
    }

    /** Those of the given providers that exist. */
    public Map<ProviderId, ProviderDetails> details(Collection<ProviderId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return register.allOf(Set.copyOf(ids)).stream()
                .map(Provider::details)
                .collect(toMap(ProviderDetails::id, details -> details));
    }

    /** For whom an account acts; empty for every account of the office and of citizens. */
    public Optional<ProviderId> ofAccount(AccountId account) {
        return database.sql("select provider_id from provider_account where account_id = ?")
                .param(account.value())
                .query(UUID.class)
                .optional()
                .map(ProviderId::new);
    }
}
