package org.jobcenterportal.citizens;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Persons as rows, for the import in bulk. */
final class PersonRows {

    static final String INSERT = """
            insert into person (
                id, version, customer_number, given_name, family_name, form_of_address, sex, birth_date, citizenship,
                fit_for_work, street, house_number, postal_code, city, district, email, phone,
                channel, language_tag, simple_language, interpreter, please_call, protection, protected_since,
                german_level, qualification, recognition)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String UPDATE = """
            update person set version = version + 1, given_name = ?, family_name = ?, form_of_address = ?, sex = ?,
                birth_date = ?, citizenship = ?, fit_for_work = ?, street = ?, house_number = ?, postal_code = ?, city = ?,
                district = ?, email = ?, phone = ?, channel = ?, language_tag = ?, simple_language = ?,
                interpreter = ?, please_call = ?, protection = ?, protected_since = ?,
                german_level = ?, qualification = ?, recognition = ?
            where id = ?
            """;

    static final String INSERT_CONTACT_TIME =
            "insert into contact_time (person_id, weekday, starts, ends) values (?, ?, ?, ?)";

    /** A contact time and whose it is. */
    record ContactTimeOf(PersonId person, ContactTime time) {}

    private PersonRows() {}

    static void bind(PreparedStatement row, PersonDraft person) throws SQLException {
        bindFacts(
                new Columns(row)
                        .add(person.id().value())
                        .add(person.customerNumber().value()),
                person);
    }

    static void bindUpdate(PreparedStatement row, PersonDraft person) throws SQLException {
        bindFacts(new Columns(row), person).add(person.id().value());
    }

    private static Columns bindFacts(Columns columns, PersonDraft person) throws SQLException {
        columns.add(person.name().givenName())
                .add(person.name().familyName())
                .add(person.address())
                .add(person.sex())
                .add(person.birthDate().value())
                .add(person.citizenship().code())
                .add(person.fitForWork());
        bindContact(columns, person.residence(), person.email(), person.phone());
        return columns.add(person.communication().channel())
                .add(person.communication().languageTag())
                .add(person.communication().simpleLanguage())
                .add(person.communication().interpreter())
                .add(person.communication().pleaseCall())
                .add(person.protection().reason())
                .add(person.protection().since())
                .add(person.qualification().german())
                .add(person.qualification().training())
                .add(person.qualification().recognition());
    }

    private static void bindContact(
            Columns columns, @Nullable Residence residence, @Nullable EmailAddress email, @Nullable PhoneNumber phone)
            throws SQLException {
        PostalAddress address = residence == null ? null : residence.address();
        columns.add(address == null ? null : address.street())
                .add(address == null ? null : address.houseNumber())
                .add(address == null ? null : address.postalCode())
                .add(address == null ? null : address.city())
                .add(residence == null ? null : residence.district())
                .add(email == null ? null : email.value())
                .add(phone == null ? null : phone.value());
    }

    static List<ContactTimeOf> contactTimes(List<MemberDraft> people) {
        return people.stream()
                .map(MemberDraft::person)
                .flatMap(person -> person.contactTimes().stream().map(time -> new ContactTimeOf(person.id(), time)))
                .toList();
    }

    static void bind(PreparedStatement row, ContactTimeOf contact) throws SQLException {
        new Columns(row)
                .add(contact.person().value())
                .add(contact.time().weekday())
                .add(contact.time().starts())
                .add(contact.time().ends());
    }
}
