package org.jobcenterportal.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A colleague of the office, who belongs to one team from the first working day to the last. */
@Entity
@Table(name = "staff")
class Staff extends Aggregate<Staff, StaffId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StaffId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    @Embedded
    private PersonName name;

    @Enumerated(EnumType.STRING)
    @Column(name = "form_of_address")
    private FormOfAddress address;

    @Column(name = "job_function")
    private String function;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private TeamId team;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private @Nullable EmailAddress email;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "phone"))
    private @Nullable PhoneNumber phone;

    private LocalDate since;
    private @Nullable LocalDate until;

    protected Staff() {} // JPA

    Staff(StaffDraft draft) {
        id = draft.id();
        account = draft.account();
        name = draft.name();
        address = draft.address();
        function = draft.function();
        team = draft.team();
        email = draft.email();
        phone = draft.phone();
        since = draft.since();
        until = draft.until();
    }

    @Override
    public StaffId id() {
        return id;
    }
}
