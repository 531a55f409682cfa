package org.jobcenterportal.appointments;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** For whom a consultation is held. */
sealed interface Holder {

    /** In whose diary the time is kept, and whose open consultations are counted. */
    UUID party();

    /** What sort of holder stands in the row. */
    Kind kind();

    /** Somebody with a case. */
    record Person(PersonId id) implements Holder {

        @Override
        public UUID party() {
            return id.value();
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /** Somebody who has an account, but no case with us or none that is linked yet. */
    record WithAccount(
            AccountId account, String name, @Nullable EmailAddress email) implements Holder {

        @Override
        public UUID party() {
            return Holder.party(account);
        }

        @Override
        public Kind kind() {
            return Kind.ACCOUNT;
        }
    }

    /** Somebody of whom the portal knows a name and an e-mail address. */
    record Visitor(String name, EmailAddress email) implements Holder {

        @Override
        public UUID party() {
            return Holder.party("mailto:" + email.value().toLowerCase(Locale.ROOT));
        }

        @Override
        public Kind kind() {
            return Kind.VISITOR;
        }
    }

    /**
     * Somebody who rang: the portal knows a name and perhaps a number. Without a number every call is a party of its own,
     * so that strangers never share a limit.
     */
    record Caller(UUID party, String name, @Nullable PhoneNumber phone) implements Holder {

        static Caller of(UUID submission, String name, @Nullable PhoneNumber phone) {
            var key = phone == null ? "caller:" + submission : "tel:" + phone.value();
            return new Caller(Holder.party(key), name, phone);
        }

        @Override
        public Kind kind() {
            return Kind.CALLER;
        }
    }

    /** The sorts of holders. */
    enum Kind {
        PERSON,
        ACCOUNT,
        VISITOR,
        CALLER
    }

    /** Keycloak's ids are UUIDs already; another provider's are made into one. */
    static UUID party(AccountId account) {
        try {
            return UUID.fromString(account.value());
        } catch (IllegalArgumentException otherForm) {
            return party("account:" + account.value());
        }
    }

    private static UUID party(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
