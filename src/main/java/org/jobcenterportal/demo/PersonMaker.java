package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.ContactTime;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Draws one person of a household; the shares are invented, except for those that the programme gives. */
final class PersonMaker {

    private static final int FIRST_OWN_CONTACT = 15;
    private static final int END_OF_SCHOOL = 18;

    private static final List<Recognition> RECOGNITIONS = List.of(
            Recognition.UNKNOWN,
            Recognition.UNKNOWN,
            Recognition.RECOGNISED,
            Recognition.PENDING,
            Recognition.NOT_RECOGNISED);

    private static final List<DayOfWeek> WORKING_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** What the people of a household share. */
    record Home(
            Names.OfLanguage names,
            String language,
            boolean foreign,
            Citizenship citizenship,
            Residence residence,
            Protection protection) {}

    private final Setting setting;
    private final Dice dice;

    PersonMaker(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
    }

    PersonDraft next(Home home, Sex sex, String family, BirthDate birth, boolean fitForWork) {
        var name = new PersonName(home.names().given(sex, dice), Names.inflected(family, sex));
        var number = setting.numbers().nextCustomer();
        int age = birth.ageInYearsOn(setting.today());
        boolean ownContact = age >= FIRST_OWN_CONTACT;
        var mail = ownContact && dice.happens(age < 60 ? 66 : 35)
                ? setting.contacts().mail(name)
                : null;
        var phone = ownContact && dice.happens(88) ? setting.contacts().phone(dice) : null;
        var german = ownContact ? german(home) : null;
        return new PersonDraft(
                new PersonId(setting.ids().next()),
                number,
                name,
                addressOf(sex),
                sex,
                birth,
                citizenship(home, ownContact),
                fitForWork,
                home.residence(),
                mail,
                phone,
                communication(home, german, mail, phone),
                phone == null ? Set.of() : contactTimes(home.protection()),
                home.protection(),
                ownContact ? qualification(home, german, age) : Qualification.UNKNOWN);
    }

    private static FormOfAddress addressOf(Sex sex) {
        return switch (sex) {
            case FEMALE -> FormOfAddress.MS;
            case MALE -> FormOfAddress.MR;
            case DIVERSE, UNSPECIFIED -> FormOfAddress.NEUTRAL;
        };
    }

    /** Some children of foreigners are German by birth (§ 4 Abs. 3 StAG). */
    private Citizenship citizenship(Home home, boolean ownContact) {
        return home.foreign() && !ownContact && dice.happens(22) ? Citizenship.GERMAN : home.citizenship();
    }

    private LanguageLevel german(Home home) {
        if (!home.foreign()) {
            return LanguageLevel.NATIVE;
        }
        int throwOfHundred = dice.between(1, 100);
        if (throwOfHundred <= 9) {
            return LanguageLevel.NONE;
        } else if (throwOfHundred <= 26) {
            return LanguageLevel.A1;
        } else if (throwOfHundred <= 52) {
            return LanguageLevel.A2;
        } else if (throwOfHundred <= 79) {
            return LanguageLevel.B1;
        } else if (throwOfHundred <= 94) {
            return LanguageLevel.B2;
        } else {
            return LanguageLevel.C1;
        }
    }

    private Communication communication(
            Home home, @Nullable LanguageLevel german, @Nullable EmailAddress mail, @Nullable PhoneNumber phone) {
        boolean understands = german == null || german.isAtLeast(LanguageLevel.B2) && dice.happens(70);
        return new Communication(
                channel(mail, phone),
                understands ? "de" : home.language(),
                german == LanguageLevel.NATIVE && dice.happens(4),
                interpreter(german),
                phone != null && dice.happens(9));
    }

    private ContactChannel channel(@Nullable EmailAddress mail, @Nullable PhoneNumber phone) {
        if (mail != null && dice.happens(75)) {
            return dice.happens(12) ? ContactChannel.PORTAL : ContactChannel.EMAIL;
        } else if (phone != null && dice.happens(20)) {
            return ContactChannel.PHONE;
        } else {
            return ContactChannel.LETTER;
        }
    }

    private Interpreter interpreter(@Nullable LanguageLevel german) {
        if (german == null) {
            return Interpreter.NONE;
        } else if (dice.happens(0.2)) {
            return Interpreter.SIGN_LANGUAGE;
        } else {
            boolean needed = !german.isAtLeast(LanguageLevel.B1) && dice.happens(60);
            return needed ? Interpreter.SPOKEN : Interpreter.NONE;
        }
    }

    /** Two mornings of the week; most can be called at any time, few of those who are protected. */
    private Set<ContactTime> contactTimes(Protection protection) {
        if (!dice.happens(protection.holds() ? 60 : 3)) {
            return Set.of();
        }
        int first = dice.between(0, 2);
        return Set.of(morningOf(WORKING_DAYS.get(first)), morningOf(WORKING_DAYS.get(first + 2)));
    }

    private static ContactTime morningOf(DayOfWeek day) {
        return new ContactTime(day, LocalTime.of(8, 0), LocalTime.NOON);
    }

    /** More than two thirds have no vocational qualification. */
    private Qualification qualification(Home home, @Nullable LanguageLevel german, int age) {
        if (age <= END_OF_SCHOOL || dice.happens(68)) {
            return new Qualification(german, Training.NONE, Recognition.NOT_NEEDED);
        }
        var training = dice.happens(28) ? Training.ACADEMIC : Training.VOCATIONAL;
        return new Qualification(german, training, home.foreign() ? dice.oneOf(RECOGNITIONS) : Recognition.NOT_NEEDED);
    }
}
