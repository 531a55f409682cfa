package org.jobcenterportal.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jobcenterportal.journeys.RunningPortal;
import org.jobcenterportal.journeys.Visitor;
import org.jobcenterportal.local.LocalDatabase;

/**
 * Heap that one more signed-in citizen with an open page takes, and one more counsellor with her list of cases, in a city
 * and in a country.
 */
final class SessionBench {

    private static final int FIRST = 15;
    private static final int MORE = 30;
    private static final int CITIES_OF_A_COUNTRY = 100;
    private static final double GOAL = 0.5 * 211;
    private static final double GOAL_OF_GROWTH = 1.05;
    private static final Pattern USED = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private SessionBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var portal = RunningPortal.start()) {
            var citizen = oneMore(() -> portal.visitAs("buergerin", Visitor.onPhone(), "/meine"), portal);
            var inTheCity = oneMore(() -> portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/faelle"), portal);
            var people = becomeACountry(portal);
            var inTheCountry = oneMore(() -> portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/faelle"), portal);
            print(citizen, inTheCity, inTheCountry, people);
        }
        System.exit(0);
    }

    private static double oneMore(Supplier<Page> signIn, RunningPortal portal)
            throws IOException, InterruptedException {
        signIn(signIn, FIRST);
        var before = heap(portal.processNumber());
        signIn(signIn, MORE);
        return (heap(portal.processNumber()) - before) / MORE;
    }

    private static void signIn(Supplier<Page> signIn, int times) {
        for (var time = 0; time < times; time++) {
            signIn.get().waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    /** Everybody a hundred times, under other numbers and with other counsellors than the one who is measured. */
    private static long becomeACountry(RunningPortal portal) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        portal.database().url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create temporary table city as select * from person");
            for (var city = 1; city < CITIES_OF_A_COUNTRY; city++) {
                statement.execute("update city set id = uuid(), customer_number = concat(" + (600 + city)
                        + ", substr(customer_number, 4))");
                statement.execute("insert into person select * from city");
            }
            try (var people = statement.executeQuery("select count(*) from person")) {
                people.next();
                return people.getLong(1);
            }
        }
    }

    /** Kilobytes that live objects take; the histogram counts no others. */
    private static double heap(long process) throws IOException, InterruptedException {
        ask(process, "GC.run");
        var total = USED.matcher(ask(process, "GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("The process " + process + " does not say what its heap holds");
        }
        return Long.parseLong(total.group(1)) / 1024.0;
    }

    private static String ask(long process, String question) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asking = new ProcessBuilder(jcmd, Long.toString(process), question).start();
        var answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IllegalStateException("The process " + process + " does not answer");
        }
        return answer;
    }

    private static void print(double citizen, double inTheCity, double inTheCountry, long people) {
        System.out.printf("%nHeap per signed-in person with a page open, %d sessions each%n%n", MORE);
        System.out.printf("%-60s %8s%n", "", "kB");
        System.out.printf("%-60s %8.1f%n", "one more citizen with /meine", citizen);
        System.out.printf("%-60s %8.1f%n", "goal (0.5 x Vaadin's bookstore example)", GOAL);
        System.out.printf("%-60s %8.1f%n", "one more counsellor with /intern/faelle", inTheCity);
        System.out.printf("%-60s %8.1f%n", "the same among %,d people".formatted(people), inTheCountry);
        System.out.printf("%-60s %8.2f%n", "ratio (goal " + GOAL_OF_GROWTH + ")", inTheCountry / inTheCity);
    }
}
