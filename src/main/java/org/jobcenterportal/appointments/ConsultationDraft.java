package org.jobcenterportal.appointments;

import java.util.UUID;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to book.
 *
 * @param submission made once per form; sending the same one twice has one effect
 * @param languageTag the language (BCP 47) in which the portal writes to the person
 * @param phone where the consultant can ring; needed by phone and for a call back
 */
public record ConsultationDraft(
        UUID submission,
        Topic topic,
        Way way,
        Needs needs,
        SlotChoice slot,
        String languageTag,
        @Nullable PhoneNumber phone) {

    public ConsultationDraft {
        if (way.needsPhoneNumber() && phone == null) {
            throw new IllegalArgumentException("A consultation by phone needs a number");
        }
        if (languageTag.isBlank() || languageTag.length() > 35) {
            throw new IllegalArgumentException("A language tag has 1 to 35 characters");
        }
    }

    /** The same wish, handed in anew. */
    public ConsultationDraft submittedAs(UUID anew) {
        return new ConsultationDraft(anew, topic, way, needs, slot, languageTag, phone);
    }
}
