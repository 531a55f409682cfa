package org.jobcenterportal.releases;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.mandates.ConsentPurpose;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.mandates.Consents;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The consent to one matter: to this employer, for this job, of exactly these data (§ 67b Abs. 2 SGB X). */
@Component
@InternalUse
public class ReleaseConsent {

    private final Consents consents;
    private final Texts texts;

    ReleaseConsent(Consents consents, Texts texts) {
        this.consents = consents;
        this.texts = texts;
    }

    /** @param matter the proposal to which she says yes */
    public void give(
            PersonId person,
            UUID matter,
            Opening opening,
            Collection<ReleasedItem> items,
            Locale reader,
            ConsentWay how,
            @Nullable StaffId with) {
        consents.giveFor(
                person,
                ConsentPurpose.JOB_RELEASE,
                matter,
                reader,
                texts.text(
                        reader,
                        "releases.consent.wording",
                        opening.employer().name(),
                        opening.job().title(),
                        items.stream()
                                .sorted()
                                .map(item -> texts.text(reader, "enum.ReleasedItem." + item))
                                .collect(joining(", "))),
                texts.text(reader, "releases.consent.consequence"),
                how,
                with);
    }

    /** Ends it, if it still stands. */
    public void end(PersonId person, UUID matter, ConsentWay how, @Nullable StaffId with) {
        consents.about(person, matter).ifPresent(receipt -> consents.withdraw(person, receipt.id(), how, with));
    }

    public boolean stands(PersonId person, UUID matter) {
        return consents.about(person, matter).isPresent();
    }
}
