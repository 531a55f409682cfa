package org.jobcenterportal.finding;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Everybody whom one can find, by what is known of her. */
@Component
@InternalUse
class SearchEntries {

    /** More are not read at once, so that a question of one letter costs no more than others. */
    static final int MOST = 256;

    private static final String SELECT = "select " + SearchEntry.COLUMNS + " from search_entry where ";
    private static final int FEWEST_PLACES = 8;

    private final JdbcTemplate database;

    SearchEntries(JdbcTemplate database) {
        this.database = database;
    }

    /** Those of the given persons that can be found, in any order. */
    List<SearchEntry> of(Collection<PersonId> persons) {
        var found = new ArrayList<SearchEntry>(persons.size());
        var all = List.copyOf(persons);
        for (int first = 0; first < all.size(); first += MOST) {
            var some = all.subList(first, Math.min(first + MOST, all.size()));
            found.addAll(query("person_id in (" + places(some.size()) + ")", padded(some)));
        }
        return found;
    }

    /** Those of a counsellor whose names may be shown to whoever may see her cases. */
    List<SearchEntry> ofCounsellor(UUID counsellor) {
        return query("counsellor_id = ? and family_name is not null", List.of(counsellor));
    }

    /** Whoever has this customer number. */
    List<SearchEntry> numbered(CustomerNumber number) {
        return query("customer_number = ?", List.of(number.value()));
    }

    /** Those in sight whose customer number begins so. */
    List<SearchEntry> numberedFrom(String start, Collection<StaffId> counsellors) {
        return inSight("customer_number like ?", start + "%", counsellors);
    }

    List<SearchEntry> ofHousehold(HouseholdNumber number, Collection<StaffId> counsellors) {
        return inSight("household_number = ?", number.value(), counsellors);
    }

    List<SearchEntry> bornOn(LocalDate day, Collection<StaffId> counsellors) {
        return inSight("birth_date = ?", day, counsellors);
    }

    /** Those in sight whose phone number begins so. */
    List<SearchEntry> reachedBy(String start, Collection<StaffId> counsellors) {
        return inSight("phone like ?", start + "%", counsellors);
    }

    private List<SearchEntry> inSight(String condition, Object value, Collection<StaffId> counsellors) {
        if (counsellors.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>();
        values.add(value);
        values.addAll(padded(counsellors));
        return query(
                condition + " and family_name is not null and counsellor_id in (" + places(counsellors.size())
                        + ") order by family_name, given_name, person_id limit " + MOST,
                values);
    }

    private List<SearchEntry> query(String condition, List<?> values) {
        return database.query(SELECT + condition, SearchEntry::of, values.toArray());
    }

    /** A few lengths of lists only, so that the driver may keep the statements prepared. */
    static String places(int values) {
        return Collections.nCopies(placesFor(values), "?").stream().collect(joining(", "));
    }

    /** The last value fills the places that are left. */
    static List<Object> padded(Collection<? extends Identifier> ids) {
        var values = new ArrayList<Object>(placesFor(ids.size()));
        ids.forEach(id -> values.add(id.value()));
        while (values.size() < placesFor(ids.size())) {
            values.add(values.getLast());
        }
        return values;
    }

    private static int placesFor(int values) {
        int places = FEWEST_PLACES;
        while (places < values) {
            places *= 2;
        }
        return places;
    }
}
