package org.jobcenterportal.caselist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Upcoming;
import org.jobcenterportal.citizens.UpcomingSource;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.targets.TargetGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases in sight of the signed-in colleague: filtered and ordered by the database, a page at a time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(CaseAccess.ROLES)
public class CaseList {

    /** A look at a list, one entry for a page. */
    private static final Purpose LIST = new Purpose("case.list");

    /** A list that leaves the portal as a file. */
    private static final Purpose EXPORT = new Purpose("case.export");

    private static final int EMPLOYABLE_FROM = 15;

    private final Sight sight;
    private final TargetGroups groups;
    private final List<UpcomingSource> upcoming;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseList(
            Sight sight,
            TargetGroups groups,
            List<UpcomingSource> upcoming,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.sight = sight;
        this.groups = groups;
        this.upcoming = List.copyOf(upcoming);
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of the list; the log names everybody on it before it is shown. */
    public List<CaseLine> page(CaseFilter filter, CaseSort sort, int offset, int limit, Locale reader) {
        var query = query(filter);
        return filled(
                jdbc.sql(query.page(sort))
                        .params(query.parameters())
                        .param("limit", limit)
                        .param("offset", offset)
                        .query(this::line)
                        .list(),
                LIST,
                reader);
    }

    /** How many cases the list has. */
    public int count(CaseFilter filter) {
        var query = query(filter);
        return jdbc.sql(query.count())
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    /** The whole list, to be taken along as a file; the log says so. */
    public List<CaseLine> export(CaseFilter filter, CaseSort sort, Locale reader) {
        var query = query(filter);
        return filled(
                jdbc.sql(query.everything(sort))
                        .params(query.parameters())
                        .query(this::line)
                        .list(),
                EXPORT,
                reader);
    }

    /** Whose cases the signed-in colleague can choose among, by family name. */
    public List<StaffDetails> colleagues() {
        return sight.colleagues();
    }

    private CaseQuery query(CaseFilter filter) {
        var today = today();
        var counsellors = sight.of(filter);
        var me = sight.me();
        var query = new CaseQuery(counsellors.isEmpty() ? Set.of(me) : counsellors, me, today);
        if (counsellors.isEmpty()) {
            return query.matching(filter, Set.of());
        }
        return query.matching(filter, members(filter, counsellors, today));
    }

    private @Nullable Set<PersonId> members(CaseFilter filter, Set<StaffId> counsellors, LocalDate today) {
        if (filter.group() == null) {
            return null;
        }
        var persons = jdbc.sql("select person_id from listed_case where counsellor_id in (:counsellors)")
                .param("counsellors", counsellors.stream().map(StaffId::value).toList())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        return groups.membersOf(filter.group(), today, persons);
    }

    private List<CaseLine> filled(List<CaseLine> lines, Purpose purpose, Locale reader) {
        var persons = lines.stream().map(CaseLine::person).collect(toSet());
        audit.read(purpose, persons.stream().map(PersonId::value).toList());
        var children = children(persons);
        var next = next(persons, reader);
        return lines.stream()
                .map(line -> new CaseLine(
                        line.person(),
                        line.number(),
                        line.name(),
                        line.birthDate(),
                        line.german(),
                        line.work(),
                        line.benefitMonths(),
                        line.lastContact(),
                        line.counsellor(),
                        children.getOrDefault(line.person(), List.of()),
                        next.get(line.person())))
                .toList();
    }

    private Map<PersonId, List<ListedChild>> children(Collection<PersonId> adults) {
        if (adults.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select adult_id, given_name, birth_date, place, place_from from listed_child
                        where adult_id in (:adults) and birth_date > :grown order by birth_date desc
                        """)
                .param("adults", adults.stream().map(PersonId::value).toList())
                .param("grown", today().minusYears(EMPLOYABLE_FROM))
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject(1, UUID.class)),
                        new ListedChild(
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                Place.valueOf(row.getString(4)),
                                row.getObject(5, LocalDate.class))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<PersonId, Upcoming> next(Collection<PersonId> persons, Locale reader) {
        var next = new HashMap<PersonId, Upcoming>();
        var now = clock.instant();
        upcoming.forEach(source -> source.nextOf(persons, now, reader)
                .forEach((person, coming) -> next.merge(person, coming, CaseList::sooner)));
        return next;
    }

    private static Upcoming sooner(Upcoming one, Upcoming other) {
        return Comparator.comparing(Upcoming::at).compare(one, other) <= 0 ? one : other;
    }

    private CaseLine line(ResultSet row, int number) throws SQLException {
        var family = row.getString("family_name");
        var german = row.getString("german_level");
        var contact = row.getObject("last_contact_at", LocalDateTime.class);
        return new CaseLine(
                new PersonId(row.getObject("person_id", UUID.class)),
                new CustomerNumber(row.getString("customer_number")),
                family == null ? null : new PersonName(row.getString("given_name"), family),
                row.getObject("birth_date", LocalDate.class),
                german == null ? null : LanguageLevel.valueOf(german),
                row.getString("work"),
                row.getInt("benefit_months"),
                contact == null ? null : contact.toInstant(ZoneOffset.UTC),
                new StaffId(row.getObject("counsellor_id", UUID.class)),
                List.of(),
                null);
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
