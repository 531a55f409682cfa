package org.jobcenterportal.intake;

import java.io.Serializable;
import org.jobcenterportal.citizens.PersonId;

/** A row whose person is recorded already, and by what she was recognised. */
public record Duplicate(int row, PersonId person, RecognisedBy by) implements Serializable {

    /** By what somebody is recognised. */
    public enum RecognisedBy {
        CUSTOMER_NUMBER,
        NAME_AND_BIRTH_DATE
    }
}
