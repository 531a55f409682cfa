package org.jobcenterportal.bench;

import jakarta.persistence.EntityManagerFactory;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.Portal;
import org.jobcenterportal.assignments.AssignmentDesk;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.kernel.Contention;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/**
 * {@code ./portal bench assignment}: citizens say yes at the same time and take the seats of one run, through the service
 * and by plain JDBC that says the very same SQL, in turns within one run; and how many statements the step takes in an
 * empty run and in a full one.
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
@Import(BookingBench.Listening.class)
public final class AssignmentBench {

    private static final int[] CALLERS = {1, 8, 64};
    private static final int SEATS = 256;
    private static final int WARM_UP = 12;
    private static final int PAIRS = 5;
    private static final double GOAL_RATIO = 0.8;

    private final MyAssignments mine;
    private final JdbcClient database;
    private final DataSource pool;
    private final RunDetails run;
    private final List<Asked> asked;

    /** A citizen to whom a seat was suggested. */
    private record Asked(AssignmentStory.Citizen citizen, AssignmentId id) {}

    private AssignmentBench(ApplicationContext context) {
        mine = context.getBean(MyAssignments.class);
        database = context.getBean(JdbcClient.class);
        // plain JDBC, too, gets its connections ready for a transaction
        pool = (DataSource) context.getBean(EntityManagerFactory.class)
                .getProperties()
                .get(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE);
        var story = new AssignmentStory(context);
        var desk = context.getBean(AssignmentDesk.class);
        var today = LocalDate.now(OfficeTime.ZONE);
        run = story.offers.aRun(
                story.offers.aMeasure(),
                story.offers.aProvider(today.plusYears(2)),
                EntryMode.ROLLING,
                today.minusMonths(1),
                today.plusMonths(2),
                SEATS);
        var counsellor = story.aCounsellor();
        asked = IntStream.range(0, SEATS)
                .mapToObj(number -> {
                    var citizen = story.aCitizenOf(counsellor);
                    var done = (Done) counsellor.does(() -> desk.suggest(AssignmentStory.draft(citizen.id(), run)));
                    return new Asked(citizen, done.id());
                })
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        var context =
                new TestContextManager(AssignmentBench.class).getTestContext().getApplicationContext();
        System.exit(new AssignmentBench(context).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        long version = database.sql("select version from measure_assignment where id = ?")
                .param(asked.getFirst().id().value())
                .query(Long.class)
                .single();
        empty(version);
        var first = record(asked.getFirst());
        asked.subList(1, SEATS - 1).forEach(this::isSeated);
        var last = record(asked.getLast());
        empty(version);
        boolean isConstant = first.statements() == last.statements();
        System.out.printf(
                Locale.ROOT,
                "statements per step: %d in an empty run, %d for the last of %d seats (%d about seats)%n",
                first.statements(),
                last.statements(),
                SEATS,
                first.statementsAbout("contingent", " seat ", "waiting_entry"));
        var example = new Example(first, last, asked.getFirst());
        Attempt service = this::isSeated;
        Attempt plain = one -> say(example, one);
        for (int turn = 0; turn < WARM_UP; turn++) {
            seconds(8, service, version);
            seconds(8, plain, version);
        }
        System.out.printf(Locale.ROOT, "load at the beginning %.1f%n", load());
        System.out.println("callers | service per s | plain JDBC per s | ratio (median of " + PAIRS + ") | goal");
        boolean reached = isConstant;
        for (int callers : CALLERS) {
            reached &= compare(callers, service, plain, version) >= GOAL_RATIO;
        }
        System.out.printf(Locale.ROOT, "load at the end %.1f%n", load());
        return reached;
    }

    private double compare(int callers, Attempt service, Attempt plain, long version) throws Exception {
        var ratios = new ArrayList<Double>();
        var services = new ArrayList<Double>();
        var plains = new ArrayList<Double>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean serviceFirst = pair % 2 == 0;
            double one = SEATS / seconds(callers, serviceFirst ? service : plain, version);
            double other = SEATS / seconds(callers, serviceFirst ? plain : service, version);
            services.add(serviceFirst ? one : other);
            plains.add(serviceFirst ? other : one);
            ratios.add(services.getLast() / plains.getLast());
        }
        double ratio = Medians.of(ratios);
        System.out.printf(
                Locale.ROOT,
                "%7d | %13.0f | %16.0f | %19.2f | >= %.1f %s%n",
                callers,
                Medians.of(services),
                Medians.of(plains),
                ratio,
                GOAL_RATIO,
                ratio >= GOAL_RATIO ? "reached" : "missed");
        return ratio;
    }

    /** All seats of the run are taken, by so many callers at once. */
    private double seconds(int callers, Attempt attempt, long version) throws Exception {
        var next = new AtomicInteger();
        var seated = new AtomicInteger();
        long start;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            start = System.nanoTime();
            var running = new ArrayList<Future<?>>();
            for (int caller = 0; caller < callers; caller++) {
                running.add(executor.submit(() -> {
                    for (int turn = next.getAndIncrement(); turn < SEATS; turn = next.getAndIncrement()) {
                        if (attempt.by(asked.get(turn))) {
                            seated.incrementAndGet();
                        }
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int taken = database.sql(
                        "select count(*) from seat s join contingent c on c.id = s.contingent where c.id = ? and c.taken = ?")
                .params(run.contingent().value(), SEATS)
                .query(Integer.class)
                .single();
        if (seated.get() != SEATS || taken != SEATS) {
            throw new IllegalStateException(SEATS + " seats: " + seated.get() + " were told, " + taken + " have one");
        }
        empty(version);
        return seconds;
    }

    private boolean isSeated(Asked one) {
        var outcome = one.citizen().does(() -> mine.answer(one.id(), CitizenAnswer.YES));
        return outcome instanceof Done(var id, var status) && status == AssignmentStatus.SEAT_RESERVED;
    }

    private boolean say(Example example, Asked one) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (int attempt = 1; ; attempt++) {
                try {
                    example.said().say(connection, example.with(one));
                    return true;
                } catch (SQLException refused) {
                    connection.rollback();
                    if (!Contention.causedBy(refused) || attempt == 9) {
                        throw refused;
                    }
                }
            }
        }
    }

    private RecordedTransaction record(Asked one) {
        return RecordedTransaction.Recorder.of(() -> {
            if (!isSeated(one)) {
                throw new IllegalStateException("A seat was free");
            }
        });
    }

    /** As it was when all had been asked and nobody had answered. */
    private void empty(long version) {
        for (var table : List.of("assignment_step", "seat", "waiting_entry", "outbox_message", "receipt")) {
            database.sql("delete from " + table).update();
        }
        database.sql("update contingent set taken = 0, offered = 0, in_line = 0")
                .update();
        database.sql("""
                        update measure_assignment set status = 'DISCUSSED', version = ?, answer = null, answered_at = null,
                            approved_by = null, approved_at = null
                        """).param(version).update();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** One who says yes. */
    private interface Attempt {

        boolean by(Asked one) throws Exception;
    }

    /** A recorded step and whose it was; what no second recording has is a key that is new in each step. */
    private static final class Example {

        private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        private static final Pattern RECEIPT = Pattern.compile("BL(-[0-9A-Z]{3}){3}");
        private static final String RECEIPT_LETTERS = "234679CDFGHJKMNPQRTVWXY";

        private final RecordedTransaction said;
        private final Asked whose;
        private final List<String> fresh;

        Example(RecordedTransaction said, RecordedTransaction other, Asked whose) {
            this.said = said;
            this.whose = whose;
            var constant = other.values().map(Example::plain).collect(Collectors.toSet());
            fresh = said.values()
                    .map(Example::plain)
                    .distinct()
                    .filter(value -> !constant.contains(value))
                    .filter(value -> KEY.matcher(value).matches()
                            || RECEIPT.matcher(value).matches()
                            || value.startsWith("<"))
                    .toList();
        }

        RecordedTransaction said() {
            return said;
        }

        /** The same values, but for another citizen and with keys of their own. */
        UnaryOperator<@Nullable Object> with(Asked one) {
            var other = new HashMap<String, String>();
            fresh.forEach(key -> other.put(key, another(key)));
            other.put(
                    whose.citizen().id().value().toString(),
                    one.citizen().id().value().toString());
            other.put(whose.citizen().account().value(), one.citizen().account().value());
            other.put(whose.id().value().toString(), one.id().value().toString());
            return value -> value == null ? null : replaced(value, other);
        }

        private static Object replaced(Object value, Map<String, String> other) {
            var key = plain(value);
            var instead = other.get(key);
            return switch (value) {
                case UUID id -> instead == null ? id : UUID.fromString(instead);
                case byte[] bytes -> instead == null ? bytes : bytes(UUID.fromString(instead));
                case String text -> instead == null ? inside(text, other) : instead;
                default -> value;
            };
        }

        private static String inside(String text, Map<String, String> other) {
            return KEY.matcher(text).replaceAll(found -> other.getOrDefault(found.group(), found.group()));
        }

        private static String another(String key) {
            if (key.startsWith("<")) {
                return "<" + UUID.randomUUID() + "@portal.example>";
            }
            return RECEIPT.matcher(key).matches()
                    ? "BL-" + letters() + '-' + letters() + '-' + letters()
                    : Identifier.nextValue().toString();
        }

        private static String letters() {
            return ThreadLocalRandom.current()
                    .ints(3, 0, RECEIPT_LETTERS.length())
                    .mapToObj(RECEIPT_LETTERS::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
        }

        /** The same id may be bound as a UUID, as its text or as its bytes. */
        private static String plain(Object value) {
            return value instanceof byte[] bytes && bytes.length == 16
                    ? new UUID(
                                    ByteBuffer.wrap(bytes).getLong(),
                                    ByteBuffer.wrap(bytes).getLong(8))
                            .toString()
                    : value.toString();
        }

        private static byte[] bytes(UUID id) {
            return ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
        }
    }
}
