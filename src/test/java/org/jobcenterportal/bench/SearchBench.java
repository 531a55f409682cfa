package org.jobcenterportal.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.Portal;
import org.jobcenterportal.finding.ManyPeople;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/**
 * {@code ./portal bench search}: a misspelt name among 25,402 and among 2,540,200 people, against {@code like '%x%'} over all
 * names and against reading one person by her primary key, in turns within one run. In sight of the searcher are a team of 16
 * and their 4,480 cases.
 */
@SpringBootTest(
        classes = Portal.class,
        properties = {
            "logging.level.root=warn",
            "portal.messaging.interval=1h",
            "portal.appointments.timetable-age=1h",
            "spring.main.register-shutdown-hook=false" // the database is gone by then
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = DatabaseForTests.class)
public final class SearchBench {

    private static final int CITY = 25_402;
    private static final int COUNTRY = 2_540_200;
    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 1_000;
    private static final int ROUNDS_OF_LIKE = 200;
    private static final int ROUNDS_OF_LIKE_IN_A_COUNTRY = 5;
    private static final double GOAL_TO_LIKE = 0.2;
    private static final double GOAL_OF_GROWTH = 5;
    private static final String LIKE =
            "select id, given_name, family_name from person where given_name like ? or family_name like ?";
    private static final String KEY = "select * from person where id = ?";

    private final ManyPeople people;
    private final DataSource pool;

    private SearchBench(ApplicationContext context) {
        people = new ManyPeople(context);
        pool = context.getBean(DataSource.class);
    }

    public static void main(String[] arguments) throws Exception {
        var context = new TestContextManager(SearchBench.class).getTestContext().getApplicationContext();
        System.exit(new SearchBench(context).run() ? 0 : 1);
    }

    private boolean run() throws SQLException {
        try {
            var city = measure(CITY, ROUNDS_OF_LIKE);
            var country = measure(COUNTRY, ROUNDS_OF_LIKE_IN_A_COUNTRY);
            double toLike = city.search.p99() / city.like.p50();
            System.out.printf(
                    Locale.ROOT,
                    "%nto like '%%x%%', p50, at %,d: the whole search, p99, %.2f (p50 %.2f) | goal <= %.1f %s%n",
                    CITY,
                    toLike,
                    city.search.p50() / city.like.p50(),
                    GOAL_TO_LIKE,
                    toLike <= GOAL_TO_LIKE ? "reached" : "missed");
            double growth = country.search.p50() / city.search.p50();
            System.out.printf(
                    Locale.ROOT,
                    "growth from %,d to %,d, p50: the whole search %.2f, finding the name %.2f | goal <= %.0f %s%n",
                    CITY,
                    COUNTRY,
                    growth,
                    country.names.p50() / city.names.p50(),
                    GOAL_OF_GROWTH,
                    growth <= GOAL_OF_GROWTH ? "reached" : "missed");
            return toLike <= GOAL_TO_LIKE && growth <= GOAL_OF_GROWTH;
        } finally {
            ManyPeople.forget();
        }
    }

    private Measured measure(int many, int roundsOfLike) throws SQLException {
        long start = System.nanoTime();
        people.fill(many);
        System.out.printf(Locale.ROOT, "%n%,d people written in %.0f s%n", many, (System.nanoTime() - start) / 1e9);
        // others who use the machine lengthen p99 more than p50
        System.out.printf(
                Locale.ROOT,
                "load of the machine %.1f, processors %d%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        var measured = new Measured(new Times(), new Times(), new Times(), new Times());
        try (var connection = pool.getConnection()) {
            turns(
                    WARM_UP,
                    roundsOfLike / 10,
                    connection,
                    new Measured(new Times(), new Times(), new Times(), new Times()));
            turns(ROUNDS, roundsOfLike, connection, measured);
        }
        System.out.printf("%-58s %9s %9s %9s %9s%n", "", "p50 ms", "p99 ms", "to like", "to key");
        print("the whole search, with sight, closed cases and the log", measured.search, measured);
        print("of that: finding the name (pages, entries, ranking)", measured.names, measured);
        print("like '%x%' over given and family names", measured.like, measured);
        print("one person by her primary key", measured.key, measured);
        return measured;
    }

    private void turns(int rounds, int roundsOfLike, Connection connection, Measured measured) throws SQLException {
        var random = new Random(rounds);
        for (int round = 0; round < rounds; round++) {
            var typed = people.misspelt(random);
            measured.names.add(() -> people.names(typed));
            measured.search.add(() -> people.search(typed));
            measured.key.add(() -> query(connection, KEY, people.somebody()));
            if (round < roundsOfLike) {
                var piece = "%" + typed.substring(0, Math.min(4, typed.length())) + "%";
                measured.like.add(() -> query(connection, LIKE, piece, piece));
            }
        }
    }

    private static void query(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }

    private static void print(String what, Times times, Measured all) {
        System.out.printf(
                Locale.ROOT,
                "%-58s %9.2f %9.2f %9.2f %9.1f%n",
                what,
                times.p50(),
                times.p99(),
                times.p50() / all.like.p50(),
                times.p50() / all.key.p50());
    }

    private record Measured(Times search, Times names, Times like, Times key) {}

    /** Milliseconds. */
    private static final class Times {

        private final List<Double> times = new ArrayList<>();

        void add(Timed action) throws SQLException {
            long start = System.nanoTime();
            action.run();
            times.add((System.nanoTime() - start) / 1e6);
        }

        double p50() {
            return at(50);
        }

        double p99() {
            return at(99);
        }

        private double at(int percent) {
            Collections.sort(times);
            return times.get(times.size() * percent / 100);
        }
    }

    /** What is measured. */
    private interface Timed {

        void run() throws SQLException;
    }
}
