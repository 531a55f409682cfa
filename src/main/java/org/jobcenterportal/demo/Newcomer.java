package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;

/** Amira Haddad, who can link the account {@code neu}: a letter with a code lies on her table. */
final class Newcomer {

    static final CustomerNumber NUMBER = new CustomerNumber("435H730021");
    static final LocalDate BORN = LocalDate.of(1996, 4, 12);
    static final String CODE = "KHWD-2347";

    private Newcomer() {}

    /** Which of the plans is hers: the first of somebody who lives alone and comes from abroad. */
    static int planAmong(List<HouseholdPlan> plans) {
        return IntStream.range(1, plans.size())
                .filter(index -> plans.get(index).kind() == HouseholdPlan.Kind.SINGLE
                        && plans.get(index).foreign())
                .findFirst()
                .orElseThrow();
    }

    static HouseholdDraft in(HouseholdDraft household) {
        var member = household.members().getFirst();
        return new HouseholdDraft(
                household.id(),
                household.number(),
                household.since(),
                List.of(new MemberDraft(amira(member.person()), member.role(), null)));
    }

    private static PersonDraft amira(PersonDraft other) {
        return new PersonDraft(
                other.id(),
                NUMBER,
                new PersonName("Amira", "Haddad"),
                FormOfAddress.MS,
                Sex.FEMALE,
                new BirthDate(BORN),
                new Citizenship("SY"),
                true,
                other.residence(),
                null,
                other.phone(),
                new Communication(ContactChannel.LETTER, "ar", false, Interpreter.NONE, false),
                Set.of(),
                Protection.NONE,
                other.qualification());
    }
}
