package org.jobcenterportal.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.Portal;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.FreeTimeQuery;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/**
 * {@code ./portal bench slots}: the free times of four weeks, with most of them taken, against the one SQL that reads
 * what is taken, in turns within one run; and how many statements it takes for one week and for four.
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
@Import(BookingBench.Listening.class)
public final class SlotsBench {

    private static final int PAIRS = 9;
    private static final int ROUNDS = 200;
    private static final int DAYS_OF_FOUR_WEEKS = 20;
    private static final double TAKEN = 0.6;
    private static final double GOAL_RATIO = 2;

    private final ConsultationDesk desk;
    private final FreeTimes freeTimes;
    private final DataSource pool;
    private final Given given;

    private SlotsBench(ApplicationContext context) {
        desk = context.getBean(ConsultationDesk.class);
        freeTimes = context.getBean(FreeTimes.class);
        pool = context.getBean(DataSource.class);
        given = new Given(
                context.getBean(OrganisationImport.class),
                context.getBean(AppointmentsImport.class),
                context.getBean(CitizensImport.class));
    }

    public static void main(String[] arguments) throws Exception {
        var context = new TestContextManager(SlotsBench.class).getTestContext().getApplicationContext();
        System.exit(new SlotsBench(context).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        given.aConsultant();
        given.aConsultant();
        takeMost();
        var week = RecordedTransaction.Recorder.of(() -> freeTimes.on(query(5)));
        var month = RecordedTransaction.Recorder.of(() -> freeTimes.on(query(DAYS_OF_FOUR_WEEKS)));
        var diary = month.part(month.positionOf("diary_quarter"), month.positionOf("diary_quarter") + 1);
        var ratios = new ArrayList<Double>();
        var service = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (int pair = -2; pair < PAIRS; pair++) { // the first two warm up
            boolean serviceFirst = pair % 2 == 0;
            double first = serviceFirst ? calendar() : sql(diary);
            double second = serviceFirst ? sql(diary) : calendar();
            if (pair >= 0) {
                service.add(serviceFirst ? first : second);
                plain.add(serviceFirst ? second : first);
                ratios.add(service.getLast() / plain.getLast());
            }
        }
        boolean reached = Medians.of(ratios) <= GOAL_RATIO && week.size() == month.size();
        System.out.printf(
                Locale.ROOT,
                "free times: %d in four weeks%n",
                freeTimes.on(query(DAYS_OF_FOUR_WEEKS)).days().stream()
                        .mapToInt(day -> day.slots().size())
                        .sum());
        System.out.printf(Locale.ROOT, "statements: %d for a week, %d for four%n", week.size(), month.size());
        System.out.printf(
                Locale.ROOT,
                "calendar %.2f ms | the SQL alone %.2f ms | ratio (median of %d) %.2f | goal <= %.0f %s%n",
                Medians.of(service),
                Medians.of(plain),
                PAIRS,
                Medians.of(ratios),
                GOAL_RATIO,
                reached ? "reached" : "missed");
        return reached;
    }

    private void takeMost() {
        var free = freeTimes.on(query(DAYS_OF_FOUR_WEEKS)).days().stream()
                .flatMap(day -> day.slots().stream())
                .map(FreeSlot::choice)
                .toList();
        int taken = (int) (free.size() * TAKEN);
        var citizens = given.citizens((taken + 1) / 2);
        for (int number = 0; number < taken; number++) {
            var slot = free.get((int) (number / TAKEN));
            citizens.get(number / 2).does(() -> desk.book(Given.draft(slot)));
        }
    }

    private double calendar() {
        var query = query(DAYS_OF_FOUR_WEEKS);
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            freeTimes.on(query);
        }
        return (System.nanoTime() - start) / 1e6 / ROUNDS;
    }

    private double sql(RecordedTransaction diary) throws SQLException {
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            try (var connection = pool.getConnection()) {
                diary.say(connection, UnaryOperator.identity());
            }
        }
        return (System.nanoTime() - start) / 1e6 / ROUNDS;
    }

    private static FreeTimeQuery query(int days) {
        return FreeTimeQuery.of(
                        Topic.OTHER, Way.ON_SITE, LocalDate.now(OfficeTime.ZONE).plusDays(1))
                .showing(days);
    }
}
