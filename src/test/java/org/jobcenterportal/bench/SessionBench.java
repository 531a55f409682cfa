package org.jobcenterportal.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jobcenterportal.journeys.RunningPortal;
import org.jobcenterportal.journeys.Visitor;
import org.jobcenterportal.local.LocalDatabase;

/**
 * {@code ./portal bench session}: heap that one more signed-in citizen with an open page takes, and one more counsellor with
 * her list of cases, in a city and in a country. Several sign in at once, several times over; the middle of the rounds
 * counts, because what a job frees or a cache takes meanwhile falls into one of them.
 */
final class SessionBench {

    private static final int FIRST = 8;
    private static final int AT_ONCE = 6;
    private static final int ROUNDS = 5;
    private static final int CITIES_OF_A_COUNTRY = 100;
    private static final double GOAL = 0.5 * 211;
    private static final double GOAL_OF_GROWTH = 1.05;

    private final RunningPortal portal;
    private final RestingHeap heap;

    private SessionBench(RunningPortal portal, Connection database) {
        this.portal = portal;
        this.heap = new RestingHeap(portal.processNumber(), database);
    }

    public static void main(String[] arguments) throws Exception {
        boolean reached;
        try (var portal = RunningPortal.start(RestingHeap.SETTINGS);
                var database = DriverManager.getConnection(
                        portal.database().url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD)) {
            reached = new SessionBench(portal, database).run(database);
        }
        System.exit(reached ? 0 : 1);
    }

    private boolean run(Connection database) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%nHeap per signed-in person with a page open: %d rounds of %d sessions, kB%n%n%-44s %8s   %s%n",
                ROUNDS,
                AT_ONCE,
                "",
                "median",
                "rounds");
        double citizen = oneMore("citizen with /meine", this::citizen);
        double inTheCity = oneMore("counsellor with /intern/faelle", this::counsellor);
        long start = System.nanoTime();
        long people = becomeACountry(database);
        System.out.printf(Locale.ROOT, "%,d people written in %.0f s%n", people, (System.nanoTime() - start) / 1e9);
        double inTheCountry = oneMore("the same among %,d people".formatted(people), this::counsellor);
        double growth = inTheCountry / inTheCity;
        System.out.printf(Locale.ROOT, "%ncitizen: %.1f kB, goal <= %.1f %s%n", citizen, GOAL, reached(citizen, GOAL));
        System.out.printf(
                Locale.ROOT,
                "counsellor, country to city: %.3f, goal <= %.2f %s%n",
                growth,
                GOAL_OF_GROWTH,
                reached(growth, GOAL_OF_GROWTH));
        return citizen <= GOAL && growth <= GOAL_OF_GROWTH;
    }

    private static String reached(double value, double goal) {
        return value <= goal ? "reached" : "missed";
    }

    private Page citizen() {
        return portal.visitAs("buergerin", Visitor.onPhone(), "/meine");
    }

    private Page counsellor() {
        return portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/faelle");
    }

    /** The first to sign in wake what all of them share. */
    private double oneMore(String what, Supplier<Page> signIn) throws Exception {
        signIn(signIn, FIRST);
        var rounds = new ArrayList<Double>();
        double before = heap.atRest();
        for (int round = 0; round < ROUNDS; round++) {
            signIn(signIn, AT_ONCE);
            double after = heap.atRest();
            rounds.add((after - before) / AT_ONCE);
            before = after;
        }
        double median = Medians.of(rounds);
        System.out.printf(Locale.ROOT, "%-44s %8.1f   %s%n", what, median, inOrder(rounds));
        return median;
    }

    private static String inOrder(List<Double> rounds) {
        Collections.sort(rounds);
        return String.join(
                " ",
                rounds.stream()
                        .map(round -> String.format(Locale.ROOT, "%.1f", round))
                        .toList());
    }

    private static void signIn(Supplier<Page> signIn, int times) {
        for (int time = 0; time < times; time++) {
            signIn.get().waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    /** Everybody a hundred times, under other numbers and with other counsellors than the one who is measured. */
    private static long becomeACountry(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            // what is copied has been checked already
            statement.execute("set unique_checks = 0, foreign_key_checks = 0, check_constraint_checks = 0");
            statement.execute("create temporary table city as select * from person");
            database.setAutoCommit(false);
            for (int city = 1; city < CITIES_OF_A_COUNTRY; city++) {
                statement.execute("update city set id = uuid(), customer_number = concat(" + (600 + city)
                        + ", substr(customer_number, 4))");
                statement.execute("insert into person select * from city");
                database.commit();
            }
            database.setAutoCommit(true);
            try (var people = statement.executeQuery("select count(*) from person")) {
                people.next();
                return people.getLong(1);
            }
        }
    }
}
