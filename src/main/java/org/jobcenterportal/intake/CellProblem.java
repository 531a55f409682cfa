package org.jobcenterportal.intake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be taken over.
 *
 * @param row its number in the file
 * @param field the column that is wrong; none if it is the row as a whole
 * @param value what stands there, shortened
 */
public record CellProblem(int row, @Nullable IntakeField field, CellFault fault, String value) implements Serializable {

    private static final int SHOWN = 40;

    public CellProblem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    /** What is wrong. */
    public enum CellFault {
        MISSING,
        FORMULA,
        WRONG_FORM,
        NO_DATE,
        IN_FUTURE,
        UNKNOWN_WORD,
        ADDRESS_INCOMPLETE,
        WAY_WITHOUT_ADDRESS,
        TWICE,
        NO_APPLICANT,
        SECOND_APPLICANT,
        SECOND_PARTNER,
        UNKNOWN_COLLEAGUE
    }
}
