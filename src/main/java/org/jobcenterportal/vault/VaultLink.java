package org.jobcenterportal.vault;

import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonLink;
import org.jobcenterportal.citizens.PersonLinks;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** Leads the equality officer from an appointment to her notes. */
@Component
@InternalUse
class VaultLink implements PersonLinks {

    /** Where her notes about a person are, without the person. */
    private static final String VAULT = "intern/tresor/";

    private final CurrentUser user;

    VaultLink(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<PersonLink> of(PersonId person) {
        return user.isInRole(Roles.EQUALITY_OFFICER)
                ? List.of(new PersonLink("vault.link.open", IconName.LOCK, VAULT + person.value()))
                : List.of();
    }
}
