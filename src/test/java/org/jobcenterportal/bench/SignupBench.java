package org.jobcenterportal.bench;

import static java.time.temporal.TemporalAdjusters.next;

import jakarta.persistence.EntityManagerFactory;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Contention;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.signup.EventStory;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.signup.SignUpDraft;
import org.jobcenterportal.signup.SignUpOutcome;
import org.jobcenterportal.signup.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/**
 * {@code ./portal bench signup}: people sign up at the same time for one event and for a thousand, through the service and
 * by plain JDBC that says the very same SQL, in turns within one run; and what of the processor one sign-up takes.
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
public final class SignupBench {

    private static final int[] CALLERS = {1, 8, 64};
    private static final int PEOPLE = 256;
    private static final int MANY = 1_000;
    private static final int WARM_UP = 12;
    private static final int PAIRS = 5;
    private static final double GOAL_RATIO = 0.8;

    private final SignUpDesk desk;
    private final JdbcClient database;
    private final DataSource pool;
    private final List<Event> events;
    private final List<AccountId> people;
    private int turns;

    /** An event and the contingent of its places. */
    private record Event(EventId id, UUID contingent) {}

    /** Somebody who signs up for an event. */
    private record Coming(AccountId who, Event event) {}

    private SignupBench(ApplicationContext context) {
        desk = context.getBean(SignUpDesk.class);
        database = context.getBean(JdbcClient.class);
        // plain JDBC, too, gets its connections ready for a transaction
        pool = (DataSource) context.getBean(EntityManagerFactory.class)
                .getProperties()
                .get(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE);
        var story = new EventStory(
                context.getBean(OrganisationImport.class),
                context.getBean(CitizensImport.class),
                context.getBean(CaseloadImport.class),
                context.getBean(EventDesk.class));
        events = IntStream.range(0, MANY)
                .mapToObj(number -> Drafts.groupSession()
                        .called("Treffen " + number)
                        .at(Drafts.slot(
                                // a day before which reminders may be sent
                                LocalDate.now(OfficeTime.ZONE).plusDays(30).with(next(DayOfWeek.THURSDAY)),
                                LocalTime.of(9, 0),
                                LocalTime.of(11, 0)))
                        .withSeats(PEOPLE, PEOPLE))
                .map(story::announced)
                .map(id -> new Event(
                        id,
                        database.sql("select contingent from event where id = ?")
                                .param(id.value())
                                .query(UUID.class)
                                .single()))
                .toList();
        people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new AccountId(UUID.randomUUID().toString()))
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        var context = new TestContextManager(SignupBench.class).getTestContext().getApplicationContext();
        System.exit(new SignupBench(context).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        var one = new Coming(people.getFirst(), events.getFirst());
        var another = new Coming(people.getLast(), events.getFirst());
        isSignedUp(one); // who comes first to an event reads more of it than those after her
        empty();
        var first = record(one);
        var last = record(another);
        empty();
        System.out.printf(
                Locale.ROOT,
                "statements per sign-up: %d (%d about places)%n",
                first.statements(),
                first.statementsAbout("contingent", "bundle"));
        var example = new Example(first, last, one);
        Attempt service = this::isSignedUp;
        Attempt plain = coming -> say(example, coming);
        for (int turn = 0; turn < WARM_UP; turn++) {
            seconds(8, 1, service);
            seconds(8, 1, plain);
        }
        System.out.printf(Locale.ROOT, "processor per sign-up: %.2f ms%n", processorTime(service));
        System.out.printf(Locale.ROOT, "load at the beginning %.1f%n", load());
        System.out.println(
                "events | callers | service per s | plain JDBC per s | ratio (median of " + PAIRS + ") | goal");
        boolean reached = true;
        for (int among : new int[] {1, MANY}) {
            for (int callers : CALLERS) {
                reached &= compare(callers, among, service, plain) >= GOAL_RATIO;
            }
        }
        System.out.printf(Locale.ROOT, "load at the end %.1f%n", load());
        return reached;
    }

    private double processorTime(Attempt service) throws Exception {
        long process = ProcessHandle.current().pid();
        var before = ProcessorTime.of(process);
        seconds(1, 1, service);
        return ProcessorTime.of(process).minus(before).toNanos() / 1e6 / PEOPLE;
    }

    private double compare(int callers, int among, Attempt service, Attempt plain) throws Exception {
        var ratios = new ArrayList<Double>();
        var services = new ArrayList<Double>();
        var plains = new ArrayList<Double>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean serviceFirst = pair % 2 == 0;
            double one = PEOPLE / seconds(callers, among, serviceFirst ? service : plain);
            double other = PEOPLE / seconds(callers, among, serviceFirst ? plain : service);
            services.add(serviceFirst ? one : other);
            plains.add(serviceFirst ? other : one);
            ratios.add(services.getLast() / plains.getLast());
        }
        double ratio = Medians.of(ratios);
        System.out.printf(
                Locale.ROOT,
                "%6d | %7d | %13.0f | %16.0f | %19.2f | >= %.1f %s%n",
                among,
                callers,
                Medians.of(services),
                Medians.of(plains),
                ratio,
                GOAL_RATIO,
                ratio >= GOAL_RATIO ? "reached" : "missed");
        return ratio;
    }

    /** Everybody signs up, so many callers at once, for so many events in turn. */
    private double seconds(int callers, int among, Attempt attempt) throws Exception {
        var next = new AtomicInteger();
        int first = turns++ * PEOPLE;
        var signedUp = new AtomicInteger();
        long start;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            start = System.nanoTime();
            var running = new ArrayList<Future<?>>();
            for (int caller = 0; caller < callers; caller++) {
                running.add(executor.submit(() -> {
                    for (int turn = next.getAndIncrement(); turn < PEOPLE; turn = next.getAndIncrement()) {
                        if (attempt.by(new Coming(people.get(turn), events.get((first + turn) % among)))) {
                            signedUp.incrementAndGet();
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
        int taken = database.sql("select coalesce(sum(taken), 0) from contingent")
                .query(Integer.class)
                .single();
        if (signedUp.get() != PEOPLE || taken != PEOPLE) {
            throw new IllegalStateException(PEOPLE + " people: " + signedUp.get() + " were told, " + taken + " places");
        }
        empty();
        return seconds;
    }

    private boolean isSignedUp(Coming coming) {
        return SignedIn.as(
                        SignedIn.token(
                                coming.who(),
                                Set.of(Roles.CITIZEN),
                                coming.who().value() + "@example.org"),
                        () -> desk.signUp(new SignUpDraft(
                                coming.event().id(), Wish.ALONE, false, Locale.GERMAN, UUID.randomUUID())))
                instanceof SignUpOutcome.SignedUp;
    }

    private boolean say(Example example, Coming coming) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (int attempt = 1; ; attempt++) {
                try {
                    example.said().say(connection, example.with(coming));
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

    private RecordedTransaction record(Coming coming) {
        return RecordedTransaction.Recorder.of(() -> {
            if (!isSignedUp(coming)) {
                throw new IllegalStateException("A place was free");
            }
        });
    }

    private void empty() {
        for (var table : List.of("event_registration", "bundle", "outbox_message", "receipt")) {
            database.sql("delete from " + table).update();
        }
        database.sql("update contingent set taken = 0, offered = 0, in_line = 0")
                .update();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** One who signs up. */
    private interface Attempt {

        boolean by(Coming coming) throws Exception;
    }

    /** A recorded sign-up and whose it was; what no second recording has is a key that is new in each. */
    private static final class Example {

        private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        private static final Pattern CODE = Pattern.compile("(VA(-[0-9A-Z]{3}){2}|BL(-[0-9A-Z]{3}){3})");
        private static final String LETTERS = "234679CDFGHJKMNPQRTVWXY";

        private final RecordedTransaction said;
        private final Coming whose;
        private final List<String> fresh;

        Example(RecordedTransaction said, RecordedTransaction other, Coming whose) {
            this.said = said;
            this.whose = whose;
            var constant = other.values().map(Example::plain).collect(Collectors.toSet());
            fresh = said.values()
                    .map(Example::plain)
                    .distinct()
                    .filter(value -> !constant.contains(value))
                    .filter(value ->
                            KEY.matcher(value).matches() || CODE.matcher(value).matches() || value.startsWith("<"))
                    .toList();
        }

        RecordedTransaction said() {
            return said;
        }

        /** The same values, but for somebody else, another event, and with keys of their own. */
        UnaryOperator<@Nullable Object> with(Coming coming) {
            var other = new HashMap<String, String>();
            fresh.forEach(key -> other.put(key, another(key)));
            other.put(whose.who().value(), coming.who().value());
            other.put(
                    whose.event().id().value().toString(),
                    coming.event().id().value().toString());
            other.put(
                    whose.event().contingent().toString(),
                    coming.event().contingent().toString());
            return value -> value == null ? null : replaced(value, other);
        }

        private static Object replaced(Object value, Map<String, String> other) {
            var instead = other.get(plain(value));
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
            if (key.startsWith("VA-")) {
                return "VA-" + letters() + '-' + letters();
            }
            return key.startsWith("BL-")
                    ? "BL-" + letters() + '-' + letters() + '-' + letters()
                    : Identifier.nextValue().toString();
        }

        private static String letters() {
            return ThreadLocalRandom.current()
                    .ints(3, 0, LETTERS.length())
                    .mapToObj(LETTERS::charAt)
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
