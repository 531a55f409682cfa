package org.jobcenterportal.mandates;

import java.time.Clock;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what people have allowed on paper and who acts for them, for persons that are recorded. */
@Service
@InternalUse
@Transactional
public class MandateImport {

    private final Consents consents;
    private final RepresentationStore representations;
    private final Clock clock;

    MandateImport(Consents consents, RepresentationStore representations, Clock clock) {
        this.consents = consents;
        this.representations = representations;
        this.clock = clock;
    }

    /** What somebody allowed on paper, in German, and who of the office has the paper. */
    public void importConsent(PersonId person, ConsentPurpose purpose, StaffId with) {
        consents.give(person, purpose, ConsentWay.ON_PAPER, with, Locale.GERMAN);
    }

    public void importRepresentation(PersonId person, RepresentationDraft draft, StaffId recordedBy) {
        representations.add(
                new Representation(Identifier.nextValue(), person, draft, recordedBy, clock.instant(), null));
    }
}
