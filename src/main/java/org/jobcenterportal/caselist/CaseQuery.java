package org.jobcenterportal.caselist;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The statement for a list of cases. It starts from the cases of a few colleagues, so that it costs what their cases
 * cost, however many people the office knows. It reads what other rooms publish for lists: their views.
 */
final class CaseQuery {

    /** Whoever is younger cannot be a case of her own (§ 7 Abs. 1 Satz 1 Nr. 1 SGB II). */
    private static final int EMPLOYABLE_FROM = 15;

    private static final int SOON_MONTHS = 3;
    private static final int BENEFIT_WINDOW_MONTHS = 24;
    private static final int DAYS_OF_A_MONTH = 30;

    private static final String COLUMNS = """
            select p.person_id, p.customer_number, p.family_name, p.given_name, p.birth_date, p.german_level,
                coalesce(w.wish, w.occupation) as work, c.last_contact_at, c.counsellor_id,
                least(:window, floor(coalesce((
                    select sum(datediff(least(b.ends, :today), greatest(b.starts, :windowStart))) from listed_benefit b
                    where b.person_id = p.person_id and b.starts < :today and b.ends > :windowStart), 0) / :monthDays))
                    as benefit_months
            """;

    private final LocalDate today;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> having = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CaseQuery(Collection<StaffId> counsellors, StaffId reader, LocalDate today) {
        this.today = today;
        where("c.counsellor_id in (:counsellors)", "counsellors", ids(counsellors));
        where("p.birth_date <= :grown", "grown", today.minusYears(EMPLOYABLE_FROM));
        conditions.add("p.fit_for_work");
        where("""
                (not exists (select 1 from case_circle o where o.person_id = p.person_id)
                    or exists (select 1 from case_circle o where o.person_id = p.person_id and o.staff_id = :reader))
                """, "reader", reader.value());
        parameters.put("today", today);
        parameters.put("windowStart", today.minusMonths(BENEFIT_WINDOW_MONTHS));
        parameters.put("window", BENEFIT_WINDOW_MONTHS);
        parameters.put("monthDays", DAYS_OF_A_MONTH);
    }

    /** @param members who is in the filter's target group, if it names one */
    CaseQuery matching(CaseFilter filter, @Nullable Collection<PersonId> members) {
        if (members != null) {
            where(
                    members.isEmpty() ? "false" : "p.person_id in (:members)",
                    "members",
                    members.stream().map(PersonId::value).toList());
        }
        born("p.birth_date", "age", filter.age());
        if (!filter.childAge().isAny()) {
            conditions.add("exists (select 1 from listed_child k where k.adult_id = p.person_id and "
                    + bornWithin("k.birth_date", "childAge", filter.childAge()) + ")");
        }
        if (filter.care() != null) {
            conditions.add(careIs(filter.care()));
        }
        if (filter.germanFrom() != null) {
            where(
                    "p.german_level in (:levels)",
                    "levels",
                    Stream.of(LanguageLevel.values())
                            .filter(level -> level.isAtLeast(filter.germanFrom()))
                            .map(Enum::name)
                            .toList());
        }
        if (filter.training() != null) {
            where("p.qualification = :training", "training", filter.training().name());
        }
        if (filter.silentMonths() != null) {
            where(
                    "(c.last_contact_at is null or c.last_contact_at < :silentSince)",
                    "silentSince",
                    utcStartOf(today.minusMonths(filter.silentMonths())));
        }
        benefit(filter.benefitMonths());
        return this;
    }

    String page(CaseSort sort) {
        return rows() + " order by " + sort.order().by(sort.ascending()) + " limit :limit offset :offset";
    }

    String everything(CaseSort sort) {
        return rows() + " order by " + sort.order().by(sort.ascending());
    }

    String count() {
        return "select count(*) from (" + rows() + ") as listed";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String rows() {
        return COLUMNS + " from listed_case c join listed_person p on p.person_id = c.person_id"
                + " left join listed_wish w on w.person_id = p.person_id where " + String.join(" and ", conditions)
                + (having.isEmpty() ? "" : having.stream().collect(joining(" and ", " having ", "")));
    }

    private void where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    private void born(String column, String name, Range years) {
        if (!years.isAny()) {
            conditions.add(bornWithin(column, name, years));
        }
    }

    /** Whoever has completed so many years today was born so long ago, and less than a year longer. */
    private String bornWithin(String column, String name, Range years) {
        var terms = new ArrayList<String>();
        if (years.from() != null) {
            parameters.put(name + "Latest", today.minusYears(years.from()));
            terms.add(column + " <= :" + name + "Latest");
        }
        if (years.to() != null) {
            parameters.put(name + "Earliest", today.minusYears(years.to() + 1L));
            terms.add(column + " > :" + name + "Earliest");
        }
        return String.join(" and ", terms);
    }

    private String careIs(CareFilter care) {
        parameters.put("soon", today.plusMonths(SOON_MONTHS));
        var small = "k.adult_id = p.person_id and k.birth_date > :grown";
        var some = "exists (select 1 from listed_child k where " + small + " and %s)";
        return switch (care) {
            case NO_PLACE -> some.formatted("k.place = 'NO'");
            case SOON -> some.formatted("k.place_from > :today and k.place_from <= :soon");
            case LATER -> some.formatted("k.place_from > :soon");
            case ALL_CARED_FOR ->
                some.formatted("true") + " and not "
                        + some.formatted("(k.place = 'NO' or coalesce(k.place_from, :today) > :today)");
        };
    }

    private void benefit(Range months) {
        if (months.from() != null) {
            having.add("benefit_months >= :benefitFrom");
            parameters.put("benefitFrom", months.from());
        }
        if (months.to() != null) {
            having.add("benefit_months <= :benefitTo");
            parameters.put("benefitTo", months.to());
        }
    }

    private static LocalDateTime utcStartOf(LocalDate day) {
        return LocalDateTime.ofInstant(OfficeTime.startOf(day), ZoneOffset.UTC);
    }

    private static List<UUID> ids(Collection<StaffId> counsellors) {
        return counsellors.stream().map(StaffId::value).toList();
    }
}
