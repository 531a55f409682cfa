package org.jobcenterportal.intake;

import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A row that was understood: a person, her place in a household, and who looks after her.
 *
 * @param said the fields of which the row says something
 */
record IntakeLine(
        int row,
        PersonDraft person,
        HouseholdNumber household,
        HouseholdRole role,
        LocalDate since,
        @Nullable StaffId counsellor,
        Set<IntakeField> said) {

    IntakeLine {
        said = Set.copyOf(said);
    }

    /** What is recorded, with what the row says in its place; a protection is never lifted by a file. */
    PersonDraft over(PersonDraft recorded) {
        boolean saysSex = said.contains(IntakeField.SEX);
        return new PersonDraft(
                recorded.id(),
                recorded.customerNumber(),
                person.name(),
                saysSex ? person.address() : recorded.address(),
                saysSex ? person.sex() : recorded.sex(),
                person.birthDate(),
                said.contains(IntakeField.CITIZENSHIP) ? person.citizenship() : recorded.citizenship(),
                said.contains(IntakeField.FIT_FOR_WORK) ? person.fitForWork() : recorded.fitForWork(),
                said.contains(IntakeField.STREET) ? person.residence() : recorded.residence(),
                said.contains(IntakeField.EMAIL) ? person.email() : recorded.email(),
                said.contains(IntakeField.PHONE) ? person.phone() : recorded.phone(),
                communicationOver(recorded.communication()),
                recorded.contactTimes(),
                protectionOver(recorded.protection()),
                recorded.qualification());
    }

    private Communication communicationOver(Communication recorded) {
        var communication = person.communication();
        return new Communication(
                said.contains(IntakeField.CHANNEL) ? communication.channel() : recorded.channel(),
                said.contains(IntakeField.LANGUAGE) ? communication.languageTag() : recorded.languageTag(),
                said.contains(IntakeField.SIMPLE_LANGUAGE) ? communication.simpleLanguage() : recorded.simpleLanguage(),
                recorded.interpreter(),
                recorded.pleaseCall());
    }

    private Protection protectionOver(Protection recorded) {
        return recorded.holds() || !person.protection().holds() ? recorded : person.protection();
    }
}
