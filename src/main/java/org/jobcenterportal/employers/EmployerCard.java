package org.jobcenterportal.employers;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An employer as other rooms read it.
 *
 * @param version which edition this is
 * @param agent the colleague of the employer service who looks after it
 */
public record EmployerCard(
        EmployerId id,
        long version,
        String name,
        @Nullable EstablishmentNumber number,
        @Nullable Sector sector,
        List<Site> sites,
        List<Contact> contacts,
        @Nullable StaffId agent) {

    public EmployerCard {
        sites = List.copyOf(sites);
        contacts = List.copyOf(contacts);
    }

    public Optional<Site> site(SiteId which) {
        return sites.stream().filter(site -> site.id().equals(which)).findFirst();
    }

    public Optional<Contact> contact(ContactId which) {
        return contacts.stream().filter(contact -> contact.id().equals(which)).findFirst();
    }
}
