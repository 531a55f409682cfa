package org.jobcenterportal.targets;

import java.time.LocalDate;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.law.ReceiptOfBenefits;
import org.jobcenterportal.law.Unemployment;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.profile.ResidenceTitle;
import org.jspecify.annotations.Nullable;

/**
 * What the office knows of somebody on a day. What is not there, nobody has recorded so far: a question, never a no.
 *
 * @param leavesSchool the last day of school
 * @param title by which law somebody stays in Germany
 * @param health whether the person has released that her health matters; never what it is
 * @param lastContact when somebody of the office last talked or wrote with the person
 */
record Facts(
        PersonFacts person,
        @Nullable ReceiptOfBenefits benefits,
        @Nullable Unemployment unemployment,
        @Nullable LocalDate leavesSchool,
        @Nullable ResidenceTitle title,
        Verdict health,
        @Nullable LocalDate lastContact) {

    /** Nothing is known besides what everybody has. */
    static Facts of(PersonFacts person) {
        return new Facts(person, null, null, null, null, Verdict.UNKNOWN, null);
    }

    Facts withHealth(Verdict answer) {
        return new Facts(person, benefits, unemployment, leavesSchool, title, answer, lastContact);
    }
}
