package org.jobcenterportal.registry;

import java.time.LocalDate;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the office gets to know.
 *
 * @param household the number of her household, of a new one or of one that she joins
 * @param role what she is in it; whoever begins a household is its applicant
 * @param since since when she belongs to it
 */
public record NewCase(
        CustomerNumber number,
        PersonName name,
        FormOfAddress address,
        Sex sex,
        BirthDate birthDate,
        Citizenship citizenship,
        @Nullable Residence residence,
        ReachDraft reach,
        HouseholdNumber household,
        HouseholdRole role,
        LocalDate since) {

    /** A child belongs to its household from birth at the earliest. */
    LocalDate joins() {
        return birthDate.value().isAfter(since) ? birthDate.value() : since;
    }

    PersonDraft recordedAs(PersonId person) {
        return new PersonDraft(
                person,
                number,
                name,
                address,
                sex,
                birthDate,
                citizenship,
                true,
                residence,
                reach.email(),
                reach.phone(),
                reach.communication(),
                reach.contactTimes(),
                Protection.NONE,
                Qualification.UNKNOWN);
    }
}
