package org.jobcenterportal.citizens;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Aggregate;

/** That an account belongs to a person: one account to one person. */
@Entity
@Table(name = "account_link")
class AccountLink extends Aggregate<AccountLink, AccountLinkId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountLinkId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private Instant linkedAt;

    protected AccountLink() {} // JPA

    AccountLink(AccountId account, PersonId person, Instant linkedAt) {
        this.id = AccountLinkId.next();
        this.account = account;
        this.person = person;
        this.linkedAt = linkedAt;
    }

    @Override
    public AccountLinkId id() {
        return id;
    }
}
