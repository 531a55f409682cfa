package org.jobcenterportal.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.Portal;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.matching.ManyMatches;
import org.jobcenterportal.matching.Matches;
import org.jobcenterportal.matching.MatchingStory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/**
 * {@code ./portal bench matching}: ten people for each of 2,154 jobs among 16,572, and among ten times as many, against sets of bits
 * by hand, in turns within one run; what that takes in memory; and one job through the service, with teams and the log, against the
 * one select over the same people.
 */
@SpringBootTest(
        classes = Portal.class,
        properties = {
            "logging.level.root=warn",
            "portal.messaging.interval=1h",
            "spring.main.register-shutdown-hook=false" // the database is gone by then
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = DatabaseForTests.class)
public final class MatchingBench {

    private static final int PEOPLE = 16_572;
    private static final int JOBS = 2_154;
    private static final int TEN_TIMES = 10;
    private static final int PAIRS = 7;
    private static final int WARM_UP = 3;
    private static final int ASKED = 200;
    private static final double GOAL_TO_HAND = 2;
    private static final double GOAL_OF_GROWTH = 12;
    private static final double GOAL_TO_SELECT = 1;

    /** What a database can say of it: German, licence, wished hours; the most of them first. */
    private static final String SELECT = """
            select p.id, (p.german_level in ('B1', 'B2', 'C1', 'C2', 'NATIVE')) + (l.licence is not null)
                + (f.working_time <> 'UNKNOWN') as fulfilled
            from case_assignment c
            join person p on p.id = c.open_person
            left join profile f on f.person_id = p.id
            left join profile_licence l on l.person_id = p.id and l.licence = 'B'
            where p.fit_for_work and p.protection = 'NONE'
                and (p.german_level is null or p.german_level in ('B1', 'B2', 'C1', 'C2', 'NATIVE'))
                and (f.weekly_hours is null or f.weekly_hours >= 25)
            order by fulfilled desc, p.id limit 10
            """;

    private final Matches matches;
    private final DataSource pool;
    private final MatchingStory story;

    private MatchingBench(ApplicationContext context) {
        matches = context.getBean(Matches.class);
        pool = context.getBean(DataSource.class);
        story = new MatchingStory(context);
    }

    public static void main(String[] arguments) throws Exception {
        var context =
                new TestContextManager(MatchingBench.class).getTestContext().getApplicationContext();
        System.exit(new MatchingBench(context).run() ? 0 : 1);
    }

    private boolean run() throws SQLException {
        System.out.printf(
                Locale.ROOT,
                "load of the machine %.1f, processors %d%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        var city = new ManyMatches(PEOPLE, JOBS);
        var inTheCity = allWithAll(city, PEOPLE);
        var isSame = city.isSame();
        System.out.printf("the same people in the same order as by hand: %s%n", isSame ? "yes" : "NO");
        var inTheCountry = allWithAll(new ManyMatches(PEOPLE * TEN_TIMES, JOBS), PEOPLE * TEN_TIMES);
        double growth = inTheCountry.portal / inTheCity.portal;
        System.out.printf(
                Locale.ROOT,
                "growth at ten times the people: %.1f | goal <= %.0f %s%n",
                growth,
                GOAL_OF_GROWTH,
                reached(growth, GOAL_OF_GROWTH));
        double toSelect = oneJob();
        return isSame
                && inTheCity.ratio <= GOAL_TO_HAND
                && inTheCountry.ratio <= GOAL_TO_HAND
                && growth <= GOAL_OF_GROWTH
                && toSelect <= GOAL_TO_SELECT;
    }

    private record Measured(double portal, double ratio) {}

    private static Measured allWithAll(ManyMatches many, int people) {
        var ratios = new ArrayList<Double>();
        var portal = new ArrayList<Double>();
        for (int pair = -WARM_UP; pair < PAIRS; pair++) {
            boolean isPortalFirst = pair % 2 == 0;
            double one = seconds(isPortalFirst ? many::portal : many::byHand);
            double other = seconds(isPortalFirst ? many::byHand : many::portal);
            if (pair >= 0) {
                portal.add(isPortalFirst ? one : other);
                ratios.add(isPortalFirst ? one / other : other / one);
            }
        }
        double change = seconds(() -> many.change(people / 2));
        double ratio = Medians.of(ratios);
        System.out.printf(
                Locale.ROOT,
                "%,d people, %,d jobs, ten each: first %.2f s, then %.3f s, to bits by hand %.2f | goal <= %.0f %s%n"
                        + "    %.1f MB for %,d conditions and everybody's places, one changed person %.2f ms%n",
                people,
                JOBS,
                many.firstSeconds(),
                Medians.of(portal),
                ratio,
                GOAL_TO_HAND,
                reached(ratio, GOAL_TO_HAND),
                many.bytes() / 1e6,
                many.conditions(),
                1_000 * change);
        return new Measured(Medians.of(portal), ratio);
    }

    /** Through the service: everybody whom the job fits, ten of them with reasons and teams, and the log. */
    private double oneJob() throws SQLException {
        var counsellor = story.cases.aCounsellor();
        long start = System.nanoTime();
        story.manyCandidatesOf(counsellor, PEOPLE);
        story.lookedUp();
        System.out.printf(
                Locale.ROOT, "%,d people written and looked up in %.0f s%n", PEOPLE, (System.nanoTime() - start) / 1e9);
        var agent = story.employerService();
        var job = story.written(Weight.WISH);
        var service = new ArrayList<Double>();
        var select = new ArrayList<Double>();
        try (var connection = pool.getConnection()) {
            for (int round = -ASKED / 4; round < ASKED; round++) {
                double one = seconds(() -> agent.does(() -> ask(job)));
                double other = seconds(() -> query(connection));
                if (round >= 0) {
                    service.add(one);
                    select.add(other);
                }
            }
        }
        double ratio = Medians.of(service) / Medians.of(select);
        System.out.printf(
                Locale.ROOT,
                "one job through the service %.2f ms, the select %.2f ms, ratio %.2f | goal <= %.0f %s%n",
                1_000 * Medians.of(service),
                1_000 * Medians.of(select),
                ratio,
                GOAL_TO_SELECT,
                reached(ratio, GOAL_TO_SELECT));
        return ratio;
    }

    private Object ask(JobDraft job) {
        return matches.people(job, Closeness.FITS, 0, 10);
    }

    private static List<Object> query(Connection connection) {
        try (var statement = connection.prepareStatement(SELECT);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1));
            }
            return found;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static String reached(double value, double goal) {
        return value <= goal ? "reached" : "missed";
    }
}
