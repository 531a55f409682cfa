package org.jobcenterportal.runs;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Whoever runs offers. */
@Entity
@Table(name = "provider")
class Provider extends Aggregate<Provider, ProviderId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProviderId id;

    private String name;

    @Embedded
    private @Nullable PostalAddress address;

    private String contactName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_phone"))
    private @Nullable PhoneNumber contactPhone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_email"))
    private @Nullable EmailAddress contactEmail;

    private @Nullable LocalDate approvedUntil;

    protected Provider() {} // JPA

    Provider(ProviderDetails details) {
        id = details.id();
        become(details);
    }

    /** Takes over everything but the identity. */
    void become(ProviderDetails details) {
        name = details.name();
        address = details.address();
        contactName = details.contact().name();
        contactPhone = details.contact().phone();
        contactEmail = details.contact().email();
        approvedUntil = details.approvedUntil();
    }

    @Override
    public ProviderId id() {
        return id;
    }

    ProviderDetails details() {
        return new ProviderDetails(
                id, version(), name, address, new RunContact(contactName, contactPhone, contactEmail), approvedUntil);
    }
}
