package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.ContactTime;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdId;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** The family of the accounts {@code buergerin} and {@code buerger}: Olena and Serhij, Sofija and Danylo Marchenko. */
final class PersonaFamily {

    static final CustomerNumber OLENAS_NUMBER = new CustomerNumber("435D118204");
    static final HouseholdNumber NUMBER = new HouseholdNumber("43504//0047731");

    /** Two adults, both fit for work, with two children under 15, from abroad. */
    static final HouseholdPlan PLAN = new HouseholdPlan(HouseholdPlan.Kind.COUPLE_WITH_CHILDREN, 2, 0, true, true);

    private static final String FAMILY = "Marchenko";
    private static final Citizenship UKRAINE = new Citizenship("UA");

    private final Setting setting;
    private final LocalDate today;
    private final Residence home =
            new Residence(new PostalAddress("Lindenweg", "27", "34127", "Kassel"), "Nord-Holland");

    PersonaFamily(Setting setting) {
        this.setting = setting;
        this.today = setting.today();
    }

    HouseholdDraft household() {
        return new HouseholdDraft(
                new HouseholdId(setting.ids().next()),
                NUMBER,
                today.minusMonths(17).withDayOfMonth(1),
                List.of(
                        new MemberDraft(olena(), HouseholdRole.APPLICANT, null),
                        new MemberDraft(serhij(), HouseholdRole.PARTNER, null),
                        new MemberDraft(
                                child("Sofija", Sex.FEMALE, today.minusYears(6).minusDays(100)),
                                HouseholdRole.CHILD,
                                care(CareSituation.Place.YES, null, CareSituation.Kind.AFTER_SCHOOL, "08:00", "15:30")),
                        new MemberDraft(
                                child("Danylo", Sex.MALE, today.minusMonths(20).minusDays(6)),
                                HouseholdRole.CHILD,
                                care(
                                        CareSituation.Place.PROMISED,
                                        today.plusMonths(3).withDayOfMonth(1),
                                        CareSituation.Kind.NURSERY,
                                        "07:30",
                                        "14:30"))));
    }

    /** Whose accounts the adults of the household are. */
    static Map<AccountId, PersonId> accounts(HouseholdDraft household) {
        var accounts = new LinkedHashMap<AccountId, PersonId>();
        accounts.put(DemoAccount.number(1), household.members().get(0).person().id());
        accounts.put(DemoAccount.number(2), household.members().get(1).person().id());
        return accounts;
    }

    private PersonDraft olena() {
        return adult(
                "Olena",
                Sex.FEMALE,
                OLENAS_NUMBER,
                today.minusYears(34).minusDays(150),
                "buergerin@portal.example",
                "+49 176 04069001",
                Set.of(morningOf(DayOfWeek.TUESDAY), morningOf(DayOfWeek.THURSDAY)),
                new Qualification(LanguageLevel.A2, Training.VOCATIONAL, Recognition.PENDING));
    }

    private PersonDraft serhij() {
        return adult(
                "Serhij",
                Sex.MALE,
                setting.numbers().nextCustomer(),
                today.minusYears(36).minusDays(40),
                "buerger@portal.example",
                "+49 176 04069002",
                Set.of(),
                new Qualification(LanguageLevel.A2, Training.VOCATIONAL, Recognition.NOT_RECOGNISED));
    }

    private PersonDraft adult(
            String name,
            Sex sex,
            CustomerNumber number,
            LocalDate born,
            String mail,
            String phone,
            Set<ContactTime> contactTimes,
            Qualification qualification) {
        return new PersonDraft(
                new PersonId(setting.ids().next()),
                number,
                new PersonName(name, FAMILY),
                sex == Sex.FEMALE ? FormOfAddress.MS : FormOfAddress.MR,
                sex,
                new BirthDate(born),
                UKRAINE,
                true,
                home,
                new EmailAddress(mail),
                new PhoneNumber(phone),
                new Communication(ContactChannel.EMAIL, "uk", false, Interpreter.SPOKEN, false),
                contactTimes,
                Protection.NONE,
                qualification);
    }

    private PersonDraft child(String name, Sex sex, LocalDate born) {
        return new PersonDraft(
                new PersonId(setting.ids().next()),
                setting.numbers().nextCustomer(),
                new PersonName(name, FAMILY),
                sex == Sex.FEMALE ? FormOfAddress.MS : FormOfAddress.MR,
                sex,
                new BirthDate(born),
                UKRAINE,
                true,
                home,
                null,
                null,
                new Communication(ContactChannel.LETTER, "uk", false, Interpreter.NONE, false),
                Set.of(),
                Protection.NONE,
                Qualification.UNKNOWN);
    }

    private static CareSituation care(
            CareSituation.Place place, @Nullable LocalDate from, CareSituation.Kind kind, String starts, String ends) {
        return new CareSituation(place, from, kind, LocalTime.parse(starts), LocalTime.parse(ends));
    }

    private static ContactTime morningOf(DayOfWeek day) {
        return new ContactTime(day, LocalTime.of(8, 0), LocalTime.NOON);
    }
}
