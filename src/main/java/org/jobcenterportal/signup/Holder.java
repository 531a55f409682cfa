package org.jobcenterportal.signup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Who has a place, or waits for one. */
sealed interface Holder {

    /** The longest name that is stored, in characters. */
    int MAX_NAME = 200;

    /** One place per party and event. */
    UUID party();

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

    /**
     * Somebody of whom the portal knows a name and an e-mail address or a phone number; at the door the name will do.
     *
     * @param fallback who she is where nothing but a name is known, so that strangers of one name are not taken for one
     */
    record Visitor(
            String name,
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            UUID fallback) implements Holder {

        @Override
        public UUID party() {
            if (email != null) {
                return Holder.party("mailto:" + email.value().toLowerCase(Locale.ROOT));
            }
            return phone == null ? fallback : Holder.party("tel:" + phone.value());
        }

        @Override
        public Kind kind() {
            return Kind.VISITOR;
        }
    }

    /** One of the office's own people. */
    record Colleague(StaffId id) implements Holder {

        @Override
        public UUID party() {
            return id.value();
        }

        @Override
        public Kind kind() {
            return Kind.COLLEAGUE;
        }
    }

    /** The sorts of holders. */
    enum Kind {
        PERSON,
        ACCOUNT,
        VISITOR,
        COLLEAGUE
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
