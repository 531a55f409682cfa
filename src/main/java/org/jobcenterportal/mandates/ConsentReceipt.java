package org.jobcenterportal.mandates;

import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has allowed.
 *
 * @param matter the one thing that it is about; nothing where it holds for everything of its purpose
 * @param wording what she read when she did, in the language in which she read it
 * @param consequence what she was told would follow if she did not
 * @param with who of the office recorded it; nobody where she did it in the portal
 * @param withdrawal that she has taken it back, if she has
 */
public record ConsentReceipt(
        UUID id,
        PersonId person,
        ConsentPurpose purpose,
        @Nullable UUID matter,
        String language,
        String wording,
        String consequence,
        Instant givenAt,
        ConsentWay how,
        @Nullable StaffId with,
        ReceiptCode code,
        @Nullable Withdrawal withdrawal) {

    /** That a consent was taken back: when, how and with whom. */
    public record Withdrawal(
            Instant at, ConsentWay how, @Nullable StaffId with) {}

    public boolean stands() {
        return withdrawal == null;
    }
}
