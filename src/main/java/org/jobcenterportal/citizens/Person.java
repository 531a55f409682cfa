package org.jobcenterportal.citizens;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A person whom the office serves. */
@Entity
@Table(name = "person")
class Person extends Aggregate<Person, PersonId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "customer_number"))
    private CustomerNumber customerNumber;

    @Embedded
    private PersonName name;

    @Enumerated(EnumType.STRING)
    @Column(name = "form_of_address")
    private FormOfAddress address;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "birth_date"))
    private BirthDate birthDate;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "citizenship"))
    private Citizenship citizenship;

    private boolean fitForWork;

    @Embedded
    private @Nullable Residence residence;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private @Nullable EmailAddress email;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "phone"))
    private @Nullable PhoneNumber phone;

    @Embedded
    private Communication communication;

    @ElementCollection
    @CollectionTable(name = "contact_time", joinColumns = @JoinColumn(name = "person_id"))
    private Set<ContactTime> contactTimes = new HashSet<>();

    @Embedded
    private Protection protection;

    @Embedded
    private Qualification qualification;

    protected Person() {} // JPA

    private Person(PersonDraft draft) {
        id = draft.id();
        customerNumber = draft.customerNumber();
        name = draft.name();
        address = draft.address();
        sex = draft.sex();
        birthDate = draft.birthDate();
        citizenship = draft.citizenship();
        fitForWork = draft.fitForWork();
        residence = draft.residence();
        email = draft.email();
        phone = draft.phone();
        communication = draft.communication();
        contactTimes.addAll(draft.contactTimes());
        protection = draft.protection();
        qualification = draft.qualification();
    }

    /** Records a person whom the office gets to know today. */
    static Person record(PersonDraft draft, LocalDate today) {
        draft.requireBornBy(today);
        return new Person(draft);
    }

    @Override
    public PersonId id() {
        return id;
    }

    PersonName name() {
        return name;
    }

    FormOfAddress address() {
        return address;
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    Optional<Residence> residence() {
        return Optional.ofNullable(residence);
    }

    Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone);
    }

    Set<ContactTime> contactTimes() {
        return Set.copyOf(contactTimes);
    }

    Communication communication() {
        return communication;
    }

    Protection protection() {
        return protection;
    }

    Qualification qualification() {
        return qualification;
    }

    void qualify(Qualification now) {
        qualification = now;
    }

    void reach(ReachDraft reach) {
        communication = reach.communication();
        email = reach.email();
        phone = reach.phone();
        contactTimes.retainAll(reach.contactTimes());
        contactTimes.addAll(reach.contactTimes());
    }

    void rename(NameAndHome now) {
        name = now.name();
        residence = now.residence();
    }

    void protect(Protection now) {
        protection = now;
    }

    /** Everything that is recorded, as it would be recorded again. */
    PersonDraft recorded() {
        return new PersonDraft(
                id,
                customerNumber,
                name,
                address,
                sex,
                birthDate,
                citizenship,
                fitForWork,
                residence,
                email,
                phone,
                communication,
                contactTimes,
                protection,
                qualification);
    }
}
