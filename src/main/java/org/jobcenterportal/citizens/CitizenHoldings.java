package org.jobcenterportal.citizens;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what this room holds about a person: dates as in ISO 8601, choices by the names of their constants. */
@Service
@InternalUse
@Transactional(readOnly = true)
class CitizenHoldings implements PersonalDataHolder {

    private final Persons persons;
    private final Households households;
    private final ChildCares cares;
    private final LinkingLetters letters;
    private final Clock clock;

    CitizenHoldings(Persons persons, Households households, ChildCares cares, LinkingLetters letters, Clock clock) {
        this.persons = persons;
        this.households = households;
        this.cares = cares;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "citizens";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        var holdings = new ArrayList<Holding>();
        persons.findById(id).map(Person::recorded).ifPresent(recorded -> {
            holdings.add(identityOf(recorded));
            holdings.add(contactOf(recorded));
            holdings.add(communicationOf(recorded));
            holdings.add(workOf(recorded));
        });
        households.ofPerson(id).forEach(household -> holdings.addAll(membershipsOf(id, household)));
        letters.linkedSince(id)
                .ifPresent(since -> holdings.add(new Values()
                        .add("citizens.holding.linkedSince", OfficeTime.dayOf(since))
                        .as("citizens.holding.account")));
        letters.openUntil(id, clock.instant())
                .ifPresent(until -> holdings.add(new Values()
                        .add("citizens.holding.codeUntil", OfficeTime.dayOf(until))
                        .as("citizens.holding.letter")));
        cares.findById(id).map(ChildCare::situation).ifPresent(care -> holdings.add(careOf(care)));
        return List.copyOf(holdings);
    }

    private static Holding identityOf(PersonDraft person) {
        return new Values()
                .add("citizens.holding.customerNumber", person.customerNumber().readable())
                .add("citizens.holding.givenName", person.name().givenName())
                .add("citizens.holding.familyName", person.name().familyName())
                .add("citizens.holding.formOfAddress", person.address())
                .add("citizens.holding.sex", person.sex())
                .add("citizens.holding.birthDate", person.birthDate().value())
                .add("citizens.holding.citizenship", person.citizenship().code())
                .add("citizens.holding.protection", person.protection().reason())
                .add("citizens.holding.protectedSince", person.protection().since())
                .as("citizens.holding.identity");
    }

    private static Holding contactOf(PersonDraft person) {
        var residence = person.residence();
        var email = person.email();
        var phone = person.phone();
        return new Values()
                .add(
                        "citizens.holding.address",
                        residence == null ? null : residence.address().oneLine())
                .add("citizens.holding.district", residence == null ? null : residence.district())
                .add("citizens.holding.email", email == null ? null : email.value())
                .add("citizens.holding.phone", phone == null ? null : phone.readable())
                .as("citizens.holding.contact");
    }

    private static Holding communicationOf(PersonDraft person) {
        return new Values()
                .add("citizens.holding.channel", person.communication().channel())
                .add("citizens.holding.language", person.communication().languageTag())
                .add("citizens.holding.simpleLanguage", person.communication().simpleLanguage())
                .add("citizens.holding.interpreter", person.communication().interpreter())
                .add("citizens.holding.pleaseCall", person.communication().pleaseCall())
                .add("citizens.holding.contactTimes", contactTimes(person))
                .as("citizens.holding.communication");
    }

    private static @Nullable String contactTimes(PersonDraft person) {
        return person.contactTimes().isEmpty()
                ? null
                : person.contactTimes().stream()
                        .sorted()
                        .map(time -> time.weekday() + " " + time.starts() + "-" + time.ends())
                        .collect(Collectors.joining(", "));
    }

    private static Holding workOf(PersonDraft person) {
        return new Values()
                .add("citizens.holding.fitForWork", person.fitForWork())
                .add("citizens.holding.german", person.qualification().german())
                .add("citizens.holding.training", person.qualification().training())
                .add("citizens.holding.recognition", person.qualification().recognition())
                .as("citizens.holding.work");
    }

    private static List<Holding> membershipsOf(PersonId person, Household household) {
        return household.membershipsOf(person).stream()
                .map(membership -> new Values()
                        .add(
                                "citizens.holding.householdNumber",
                                household.number().value())
                        .add("citizens.holding.role", membership.role())
                        .add("citizens.holding.since", membership.since())
                        .add("citizens.holding.until", membership.until())
                        .as("citizens.holding.household"))
                .toList();
    }

    private static Holding careOf(CareSituation care) {
        return new Values()
                .add("citizens.holding.place", care.place())
                .add("citizens.holding.placeFrom", care.placeFrom())
                .add("citizens.holding.care", care.kind())
                .add("citizens.holding.careStarts", care.starts())
                .add("citizens.holding.careEnds", care.ends())
                .as("citizens.holding.childCare");
    }

    /** Collects what is there, in order. */
    private static final class Values {

        private final Map<String, String> values = new LinkedHashMap<>();

        Values add(String key, @Nullable Object value) {
            if (value != null) {
                values.put(key, value instanceof Enum<?> constant ? constant.name() : value.toString());
            }
            return this;
        }

        Holding as(String kind) {
            return new Holding(kind, values);
        }
    }
}
