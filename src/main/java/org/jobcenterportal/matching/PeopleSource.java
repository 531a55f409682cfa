package org.jobcenterportal.matching;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.citizens.PersonFactsDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.matching.Brings.Child;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodDirectory;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.profile.ObstacleKind;
import org.jobcenterportal.profile.ProfileDetails;
import org.jobcenterportal.profile.ProfileDirectory;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileField;
import org.jobcenterportal.profile.RestrictionDirectory;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkRestriction;
import org.jobcenterportal.profile.WorkingTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Collects from the rooms that know it what may be compared with a job, for everybody or for some. */
@Component
class PeopleSource {

    private static final int AT_ONCE = 1_000;
    private static final int ADULT = 18;
    private static final int SIXTEEN = 16;
    private static final int EMPLOYABLE_FROM = 15;
    private static final int EMPLOYABLE_UNTIL = 68;

    private static final Set<PeriodKind> BUSY = EnumSet.of(
            PeriodKind.WORKING,
            PeriodKind.ACTIVATION_MEASURE,
            PeriodKind.OTHER_MEASURE,
            PeriodKind.LANGUAGE_OR_RECOGNITION);

    /** Everybody who has an open case and is able to work; age is looked at exactly once the facts are there. */
    private static final String EVERYBODY = """
            select p.person_id from listed_case c join listed_person p on p.person_id = c.person_id
            where p.fit_for_work and p.birth_date between :oldest and :youngest
            """;

    private final JdbcClient database;
    private final PersonFactsDirectory persons;
    private final ProfileDirectory profiles;
    private final RestrictionDirectory restrictions;
    private final PeriodDirectory periods;
    private final CaseAccess access;
    private final OccupationGroups groups;
    private final ObjectProvider<LastProposals> proposals;

    PeopleSource(
            JdbcClient database,
            PersonFactsDirectory persons,
            ProfileDirectory profiles,
            RestrictionDirectory restrictions,
            PeriodDirectory periods,
            CaseAccess access,
            OccupationGroups groups,
            ObjectProvider<LastProposals> proposals) {
        this.database = database;
        this.persons = persons;
        this.profiles = profiles;
        this.restrictions = restrictions;
        this.periods = periods;
        this.access = access;
        this.groups = groups;
        this.proposals = proposals;
    }

    /** Everybody who may be proposed on a day. */
    List<Somebody> all(LocalDate day) {
        return of(everybody(day), day);
    }

    /** Those of the given persons who may be proposed on a day. */
    List<Somebody> some(Collection<PersonId> ids, LocalDate day) {
        return ids.isEmpty() ? List.of() : of(among(ids, day), day);
    }

    /** The given persons and those with whom they live as a couple. */
    Set<PersonId> withPartners(Collection<PersonId> ids) {
        var both = new HashSet<>(ids);
        both.addAll(couples(ids).values());
        return both;
    }

    private List<PersonId> everybody(LocalDate day) {
        return asked(EVERYBODY, day).query(PeopleSource::id).list();
    }

    private List<PersonId> among(Collection<PersonId> ids, LocalDate day) {
        return asked(EVERYBODY + " and p.person_id in (:ids) and c.person_id in (:ids)", day)
                .param("ids", values(ids))
                .query(PeopleSource::id)
                .list();
    }

    private JdbcClient.StatementSpec asked(String question, LocalDate day) {
        return database.sql(question)
                .param("oldest", day.minusYears(EMPLOYABLE_UNTIL))
                .param("youngest", day.minusYears(EMPLOYABLE_FROM));
    }

    private static PersonId id(ResultSet row, int number) throws SQLException {
        return new PersonId(row.getObject(1, UUID.class));
    }

    private List<Somebody> of(List<PersonId> ids, LocalDate day) {
        return ids.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> read(some, day).stream())
                .toList();
    }

    private List<Somebody> read(List<PersonId> ids, LocalDate day) {
        var couples = couples(ids);
        var both = Stream.concat(ids.stream(), couples.values().stream())
                .distinct()
                .toList();
        var known = profiles.detailsOf(both);
        var homes = homes(ids);
        var agreed = restrictions.of(ids);
        var months = periods.of(both);
        var closed = access.closedToMe(ids); // nobody is signed in here: whoever has a circle at all
        var proposed = proposals.stream().findFirst().map(room -> room.of(ids)).orElseGet(Map::of);
        return persons.of(ids, day).values().stream()
                .filter(facts -> facts.isEmployableOn(day))
                .map(facts -> {
                    var id = facts.person();
                    var profile = known.getOrDefault(id, ProfileDetails.UNKNOWN);
                    var recorded = months.getOrDefault(id, Periods.NONE);
                    var partner = Optional.ofNullable(couples.get(id))
                            .filter(other -> !isBusy(months.getOrDefault(other, Periods.NONE), day))
                            .map(known::get)
                            .map(other -> other.content().workingTime())
                            .orElse(facts.hasPartner() ? WorkingTime.UNKNOWN : null);
                    var brings = brings(
                            facts,
                            profile,
                            homes.get(id),
                            partner,
                            agreed.getOrDefault(id, Set.of()),
                            protection(facts, recorded, day),
                            permit(profile.content(), recorded, day));
                    return new Somebody(id, brings, !facts.isProtected() && !closed.contains(id), proposed.get(id));
                })
                .toList();
    }

    private Brings brings(
            PersonFacts facts,
            ProfileDetails details,
            @Nullable String home,
            @Nullable WorkingTime partner,
            Set<WorkRestriction> agreed,
            Brings.@Nullable Protected protection,
            Brings.Permit permit) {
        var profile = details.content();
        var done = profile.experience().stream().map(Experience::what).toList();
        return new Brings(
                facts.qualification(),
                groups.of(profile.occupation()),
                done.stream()
                        .flatMap(what -> Stream.ofNullable(groups.of(what)))
                        .collect(Collectors.toSet()),
                done.stream().map(what -> what.toLowerCase(Locale.GERMAN)).toList(),
                groups.of(profile.wish()),
                profile.licences(),
                !profile.licences().isEmpty() || details.origins().containsKey(ProfileField.LICENCES),
                profile.mobility(),
                home,
                profile.workingTime(),
                facts.children().stream().map(PeopleSource::child).toList(),
                partner,
                agreed.stream()
                        .map(WorkRestriction::kind)
                        .filter(kind -> kind != RestrictionKind.LIMITED_HOURS)
                        .collect(Collectors.toSet()),
                agreed.stream()
                        .flatMap(restriction -> Stream.ofNullable(restriction.hours()))
                        .min(Integer::compare)
                        .orElse(null),
                protection,
                permit);
    }

    private static Child child(PersonFacts.Child child) {
        var until = child.born().plusYears(Brings.ALONE_FROM);
        var care = child.care();
        if (care == null) {
            return new Child(until, Child.Care.UNKNOWN, null, 0, 0);
        } else if (care.place() == CareSituation.Place.NO) {
            return new Child(until, Child.Care.NONE, null, 0, 0);
        } else if (care.starts() == null || care.ends() == null) {
            return new Child(until, Child.Care.WITHOUT_HOURS, care.placeFrom(), 0, 0);
        }
        return new Child(
                until, Child.Care.WITH_HOURS, care.placeFrom(), Span.minute(care.starts()), Span.minute(care.ends()));
    }

    /** Who works or learns somewhere already does so at hours that nobody has recorded. */
    private static boolean isBusy(Periods months, LocalDate day) {
        return months.all().stream()
                .filter(period -> BUSY.contains(period.kind()))
                .map(Period::days)
                .anyMatch(span -> span.until() == null || !span.until().isBefore(day));
    }

    /** By what is recorded of months and by whoever has noted that the permit is missing; no paper is asked, and no passport. */
    private static Brings.Permit permit(ProfileDraft profile, Periods months, LocalDate day) {
        var now = months.occupationOn(day).map(PeopleSource::isOnlyForThoseWhoMayWork);
        return new Brings.Permit(
                now.orElse(false),
                profile.obstacles().stream().anyMatch(obstacle -> obstacle.kind() == ObstacleKind.WORK_PERMIT),
                months.all().stream()
                        .filter(period -> period.kind() == PeriodKind.WORK_NOT_PERMITTED)
                        .map(Period::days)
                        .filter(span -> span.until() == null || !span.until().isBefore(day))
                        .toList());
    }

    private static boolean isOnlyForThoseWhoMayWork(PeriodKind kind) {
        return kind == PeriodKind.UNEMPLOYED || kind == PeriodKind.WORKING;
    }

    /** Age counts only where the law protects the young. */
    private static Brings.@Nullable Protected protection(PersonFacts facts, Periods months, LocalDate day) {
        var born = facts.birthDate().value();
        boolean isYoung = facts.birthDate().ageInYearsOn(day) < ADULT;
        var maternity = months.all().stream()
                .filter(period -> period.kind() == PeriodKind.MATERNITY)
                .filter(period ->
                        period.until() == null || !period.until().atEndOfMonth().isBefore(day))
                .findFirst();
        if (!isYoung && maternity.isEmpty()) {
            return null;
        }
        return new Brings.Protected(
                isYoung ? born.plusYears(SIXTEEN) : null,
                isYoung ? born.plusYears(ADULT) : null,
                maternity.map(period -> period.from().atDay(1)).orElse(null),
                maternity.map(Period::until).map(month -> month.atEndOfMonth()).orElse(null));
    }

    private Map<PersonId, PersonId> couples(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select person_id, partner_id from listed_couple where person_id in (:ids)")
                .param("ids", values(ids))
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private Map<PersonId, String> homes(Collection<PersonId> ids) {
        return database
                .sql(
                        "select person_id, postal_code from listed_home where person_id in (:ids) and postal_code is not null")
                .param("ids", values(ids))
                .query((row, number) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<UUID> values(Collection<PersonId> ids) {
        var values = new ArrayList<UUID>(ids.size());
        ids.forEach(id -> values.add(id.value()));
        return values;
    }
}
