package org.jobcenterportal.vault;

import org.jobcenterportal.messaging.ReceiptCode;

/** What became of a citizen's wish to let her counsellor read a paragraph. */
public sealed interface ReleaseOutcome {

    /** Her counsellor reads it from now on. */
    record Released(ReceiptCode receipt) implements ReleaseOutcome {}

    /** It is open to her counsellor already. */
    record AlreadyReleased() implements ReleaseOutcome {}

    /** Nobody looks after her today. */
    record NoCounsellor() implements ReleaseOutcome {}

    /** There is no such paragraph that she may release. */
    record NotFound() implements ReleaseOutcome {}
}
