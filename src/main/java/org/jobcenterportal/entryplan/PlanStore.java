package org.jobcenterportal.entryplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jobcenterportal.measures.Instrument;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans as they are kept: a row per year and instrument. */
@Component
class PlanStore {

    private static final String MONTHS = "jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dece";

    private final JdbcClient database;

    PlanStore(JdbcClient database) {
        this.database = database;
    }

    /** A plan with the edition it is in. */
    record Kept(InstrumentPlan plan, long version) {}

    List<Integer> years() {
        return database.sql("select distinct plan_year from entry_plan order by plan_year desc")
                .query(Integer.class)
                .list();
    }

    List<Kept> of(int year) {
        return database.sql("select instrument, places, version, " + MONTHS + " from entry_plan where plan_year = ?")
                .param(year)
                .query(PlanStore::kept)
                .list();
    }

    Optional<Kept> of(int year, Instrument instrument) {
        return of(year).stream()
                .filter(kept -> kept.plan().instrument() == instrument)
                .findFirst();
    }

    /** Adds a plan; says whether there was none yet. */
    boolean add(int year, InstrumentPlan plan) {
        try {
            var parameters = IntStream.range(0, 15).mapToObj(column -> "?").toList();
            database.sql("insert into entry_plan (plan_year, instrument, places, " + MONTHS + ") values ("
                            + String.join(", ", parameters) + ")")
                    .params(values(year, plan))
                    .update();
            return true;
        } catch (DuplicateKeyException alreadyThere) {
            return false;
        }
    }

    /** Replaces a plan, unless somebody changed it meanwhile; says whether that was possible. */
    boolean replace(int year, InstrumentPlan plan, long version) {
        var months =
                Arrays.stream(MONTHS.split(", ")).map(month -> month + " = ?").toList();
        var values = new ArrayList<Object>(plan.months());
        values.addAll(List.of(plan.places(), year, plan.instrument().name(), version));
        return 1
                == database.sql("update entry_plan set " + String.join(", ", months)
                                + ", places = ?, version = version + 1"
                                + " where plan_year = ? and instrument = ? and version = ?")
                        .params(values)
                        .update();
    }

    private static List<Object> values(int year, InstrumentPlan plan) {
        var values = new ArrayList<Object>();
        values.add(year);
        values.add(plan.instrument().name());
        values.add(plan.places());
        values.addAll(plan.months());
        return values;
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var months = new Integer[12];
        for (var month = 0; month < months.length; month++) {
            months[month] = row.getInt(month + 4);
        }
        return new Kept(
                new InstrumentPlan(
                        Instrument.valueOf(row.getString("instrument")), row.getInt("places"), List.of(months)),
                row.getLong("version"));
    }
}
