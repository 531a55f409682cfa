package org.jobcenterportal.citizens;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms the facts by which rules apply, for one person or for many: two questions a thousand people. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class PersonFactsDirectory {

    private static final int AT_ONCE = 1_000;
    private static final Set<HouseholdRole> COUPLE = Set.of(HouseholdRole.APPLICANT, HouseholdRole.PARTNER);

    private static final String PEOPLE = """
            select p.id, p.customer_number, p.birth_date, p.citizenship, p.fit_for_work, p.german_level, p.qualification, p.recognition,
                p.protection <> 'NONE' as protected, m.household_id, m.role
            from person p
            left join household_member m on m.person_id = p.id and m.since <= :day
                and (m.until is null or m.until >= :day)
            where p.id in (:ids)
            order by m.since
            """;

    private static final String MEMBERS = """
            select m.household_id, m.role, p.id, p.given_name, p.birth_date,
                c.place, c.place_from, c.kind, c.starts, c.ends
            from household_member m
            join person p on p.id = m.person_id
            left join child_care c on c.child_id = p.id
            where m.household_id in (:households) and m.since <= :day and (m.until is null or m.until >= :day)
            """;

    private static final String PARENTS_BY_YOUNGEST = """
            select distinct adult.person_id
            from person child
            join household_member m on m.person_id = child.id and m.role = 'CHILD' and m.since <= :day
                and (m.until is null or m.until >= :day)
            join household_member adult on adult.household_id = m.household_id and adult.since <= :day
                and (adult.until is null or adult.until >= :day)
            where child.birth_date between :first and :last
            and (adult.role in ('PARTNER', 'PARENT') or adult.role = 'APPLICANT' and not exists (
                select 1 from household_member parent
                where parent.household_id = m.household_id and parent.role = 'PARENT' and parent.since <= :day
                    and (parent.until is null or parent.until >= :day)))
            and not exists (
                select 1 from household_member other join person sibling on sibling.id = other.person_id
                where other.household_id = m.household_id and other.role = 'CHILD' and other.since <= :day
                    and (other.until is null or other.until >= :day)
                    and sibling.birth_date > :last and sibling.birth_date <= :day)
            """;

    private final JdbcClient database;

    PersonFactsDirectory(JdbcClient database) {
        this.database = database;
    }

    /** Those of the given persons that exist, as they and their households are on a day. */
    public Map<PersonId, PersonFacts> of(Collection<PersonId> persons, LocalDate day) {
        var facts = new HashMap<PersonId, PersonFacts>();
        persons.stream()
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> facts.putAll(facts(some, day)));
        return facts;
    }

    /** The grown-ups of all households whose youngest child on a day was born on one of these days. */
    public List<PersonId> parentsByYoungestChild(LocalDate first, LocalDate last, LocalDate day) {
        return database.sql(PARENTS_BY_YOUNGEST)
                .param("first", first)
                .param("last", last)
                .param("day", day)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * What the register says of the sex of those of the given persons that exist: only for an offer that the law allows for
     * women only.
     */
    public Map<PersonId, Sex> sexes(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var sexes = new HashMap<PersonId, Sex>();
        database.sql("select id, sex from person where id in (:ids)")
                .param("ids", persons.stream().map(PersonId::value).toList())
                .query((row, number) ->
                        sexes.put(new PersonId(row.getObject(1, UUID.class)), Sex.valueOf(row.getString(2))))
                .list();
        return sexes;
    }

    private Map<PersonId, PersonFacts> facts(List<PersonId> persons, LocalDate day) {
        var people = database.sql(PEOPLE)
                .param("day", day)
                .param("ids", persons.stream().map(PersonId::value).toList())
                .query(Row::of)
                .list();
        var households = members(people, day);
        return people.stream()
                .map(row -> row.with(
                        row.household() == null ? List.of() : households.getOrDefault(row.household(), List.of())))
                .collect(toMap(PersonFacts::person, Function.identity(), (earlier, later) -> later));
    }

    private Map<UUID, List<Member>> members(List<Row> people, LocalDate day) {
        var households = people.stream()
                .filter(row -> row.household() != null)
                .map(Row::household)
                .distinct()
                .toList();
        if (households.isEmpty()) {
            return Map.of();
        }
        return database.sql(MEMBERS).param("day", day).param("households", households).query(Member::of).list().stream()
                .filter(member -> !member.born().isAfter(day))
                .collect(groupingBy(Member::household));
    }

    /** A person with the household of the day. */
    private record Row(
            PersonId id,
            CustomerNumber number,
            BirthDate born,
            Citizenship citizenship,
            boolean isFitForWork,
            Qualification qualification,
            boolean isProtected,
            @Nullable UUID household,
            @Nullable HouseholdRole role) {

        static Row of(ResultSet row, int number) throws SQLException {
            var german = row.getString("german_level");
            var role = row.getString("role");
            return new Row(
                    new PersonId(row.getObject("id", UUID.class)),
                    new CustomerNumber(row.getString("customer_number")),
                    new BirthDate(row.getObject("birth_date", LocalDate.class)),
                    new Citizenship(row.getString("citizenship")),
                    row.getBoolean("fit_for_work"),
                    new Qualification(
                            german == null ? null : LanguageLevel.valueOf(german),
                            Qualification.Training.valueOf(row.getString("qualification")),
                            Qualification.Recognition.valueOf(row.getString("recognition"))),
                    row.getBoolean("protected"),
                    row.getObject("household_id", UUID.class),
                    role == null ? null : HouseholdRole.valueOf(role));
        }

        PersonFacts with(List<Member> members) {
            var couple = members.stream()
                    .filter(member -> COUPLE.contains(member.role()))
                    .count();
            var raisesChildren = role == HouseholdRole.PARTNER
                    || role == HouseholdRole.PARENT
                    || role == HouseholdRole.APPLICANT
                            && members.stream().noneMatch(member -> member.role() == HouseholdRole.PARENT);
            return new PersonFacts(
                    id,
                    number,
                    born,
                    citizenship,
                    isFitForWork,
                    qualification,
                    isProtected,
                    role,
                    role != null && COUPLE.contains(role) && couple == 2,
                    raisesChildren
                            ? members.stream()
                                    .filter(member -> member.role() == HouseholdRole.CHILD)
                                    .sorted(Comparator.comparing(Member::born).reversed())
                                    .map(Member::asChild)
                                    .toList()
                            : List.of());
        }
    }

    /** Somebody of a household. */
    private record Member(
            UUID household,
            HouseholdRole role,
            PersonId id,
            String givenName,
            LocalDate born,
            @Nullable CareSituation care) {

        static Member of(ResultSet row, int number) throws SQLException {
            var place = row.getString("place");
            return new Member(
                    row.getObject("household_id", UUID.class),
                    HouseholdRole.valueOf(row.getString("role")),
                    new PersonId(row.getObject("id", UUID.class)),
                    row.getString("given_name"),
                    row.getObject("birth_date", LocalDate.class),
                    place == null
                            ? null
                            : new CareSituation(
                                    CareSituation.Place.valueOf(place),
                                    row.getObject("place_from", LocalDate.class),
                                    CareSituation.Kind.valueOf(row.getString("kind")),
                                    row.getObject("starts", LocalTime.class),
                                    row.getObject("ends", LocalTime.class)));
        }

        PersonFacts.Child asChild() {
            return new PersonFacts.Child(id, givenName, born, care);
        }
    }
}
