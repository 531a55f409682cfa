package org.jobcenterportal.bench;

import jakarta.persistence.EntityManagerFactory;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
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
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;
import org.hibernate.cfg.JdbcSettings;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.Portal;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome;
import org.jobcenterportal.appointments.ConsultationCode;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.FreeTimeQuery;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.Contention;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/**
 * {@code ./portal bench booking}: callers race for the same times, through the service and by plain JDBC that says the
 * very same SQL, in turns within one run.
 */
@SpringBootTest(
        classes = Portal.class,
        properties = {"logging.level.root=warn", "portal.messaging.interval=1h", "portal.appointments.timetable-age=1h"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = DatabaseForTests.class)
@Import(BookingBench.Listening.class)
public final class BookingBench {

    private static final int[] CALLERS = {1, 8, 64};
    private static final int WARM_UP = 60;
    private static final int PAIRS = 9;
    private static final int RACES = 3;
    private static final int CITIZENS = 512;
    private static final double GOAL_RATIO = 0.8;
    private static final int GOAL_STATEMENTS = 4;

    private final ConsultationDesk desk;
    private final FreeTimes freeTimes;
    private final JdbcClient database;
    private final DataSource pool;
    private final Given given;
    private final List<Given.Citizen> citizens;
    private final Given.Consulting consultant;

    private BookingBench(ApplicationContext context) {
        desk = context.getBean(ConsultationDesk.class);
        freeTimes = context.getBean(FreeTimes.class);
        database = context.getBean(JdbcClient.class);
        // plain JDBC, too, gets its connections ready for a transaction
        pool = (DataSource) context.getBean(EntityManagerFactory.class)
                .getProperties()
                .get(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE);
        given = new Given(
                context.getBean(OrganisationImport.class),
                context.getBean(AppointmentsImport.class),
                context.getBean(CitizensImport.class));
        consultant = given.aConsultant();
        citizens = given.citizens(CITIZENS);
    }

    public static void main(String[] arguments) throws Exception {
        var context =
                new TestContextManager(BookingBench.class).getTestContext().getApplicationContext();
        System.exit(new BookingBench(context).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        var slots = slots();
        var won = record(citizens.get(0), slots.get(0));
        var lost = record(citizens.get(1), slots.get(0));
        empty();
        int booking = won.said().statementsAbout("diary_quarter", "bca_consultation");
        System.out.printf(
                Locale.ROOT,
                "statements per booking: %d for time and booking (goal <= %d), %d for who it is and for the message%n%n",
                booking,
                GOAL_STATEMENTS,
                won.said().statements() - booking);
        Attempt service = (citizen, slot) -> isBooked(citizen, slot);
        Attempt plain = (citizen, slot) -> book(citizen, slot, won, lost);
        warmUp(slots, service, plain);
        System.out.println("callers | service per s | plain JDBC per s | ratio (median of " + PAIRS + ") | goal");
        boolean reached = booking <= GOAL_STATEMENTS;
        for (int callers : CALLERS) {
            reached &= compare(callers, slots, service, plain) >= GOAL_RATIO;
        }
        return reached;
    }

    private double compare(int callers, List<SlotChoice> slots, Attempt service, Attempt plain) throws Exception {
        int rounds = callers == 1 ? 128 : callers == 8 ? 48 : 8;
        var contested = slots.subList(0, rounds);
        races(callers, contested, service);
        races(callers, contested, plain);
        var ratios = new double[PAIRS];
        var speeds = new double[2][PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean serviceFirst = pair % 2 == 0;
            double first = races(callers, contested, serviceFirst ? service : plain);
            double second = races(callers, contested, serviceFirst ? plain : service);
            speeds[0][pair] = serviceFirst ? first : second;
            speeds[1][pair] = serviceFirst ? second : first;
            ratios[pair] = speeds[0][pair] / speeds[1][pair];
        }
        double ratio = median(ratios);
        System.out.printf(
                Locale.ROOT,
                "%7d | %13.0f | %16.0f | %19.2f | >= %.1f %s%n",
                callers,
                median(speeds[0]),
                median(speeds[1]),
                ratio,
                GOAL_RATIO,
                ratio >= GOAL_RATIO ? "reached" : "missed");
        return ratio;
    }

    /**
     * A portal books for weeks, so what counts is compiled code. Compiling goes on for thousands of calls, however long
     * they take: some ten thousand bookings and twice as many refusals on each side.
     */
    private void warmUp(List<SlotChoice> slots, Attempt... both) throws Exception {
        for (int turn = 0; turn < WARM_UP; turn++) {
            for (var attempt : both) {
                seconds(1, slots, attempt);
                seconds(8, slots.subList(0, 48), attempt);
            }
        }
    }

    private double races(int callers, List<SlotChoice> contested, Attempt attempt) throws Exception {
        double seconds = 0;
        for (int race = 0; race < RACES; race++) {
            seconds += seconds(callers, contested, attempt);
        }
        return RACES * contested.size() * callers / seconds;
    }

    /** All callers want one time after the other; exactly one of them gets each. */
    private double seconds(int callers, List<SlotChoice> contested, Attempt attempt) throws Exception {
        var next = new AtomicInteger();
        var winners = new AtomicInteger();
        long start;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            start = System.nanoTime();
            var running = new ArrayList<Future<?>>();
            for (int caller = 0; caller < callers; caller++) {
                running.add(executor.submit(() -> {
                    for (int turn = next.getAndIncrement();
                            turn < contested.size() * callers;
                            turn = next.getAndIncrement()) {
                        if (attempt.by(citizens.get(turn % CITIZENS), contested.get(turn / callers))) {
                            winners.incrementAndGet();
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
        if (winners.get() != contested.size()) {
            throw new IllegalStateException(contested.size() + " times were given to " + winners.get());
        }
        empty();
        return seconds;
    }

    private boolean isBooked(Given.Citizen citizen, SlotChoice slot) {
        return citizen.does(() -> desk.book(Given.draft(slot))) instanceof BookingOutcome.Booked;
    }

    /** The same SQL by plain JDBC: look, take the time, write; whoever loses looks for other times of the day. */
    private boolean book(Given.Citizen citizen, SlotChoice slot, Recorded won, Recorded lost) throws SQLException {
        var values = won.with(citizen, slot);
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (int attempt = 1; ; attempt++) {
                try {
                    won.said().say(connection, values);
                    return true;
                } catch (SQLException refused) {
                    if (isTaken(refused)) {
                        break;
                    }
                    connection.rollback();
                    if (!Contention.causedBy(refused) || attempt == 9) {
                        throw refused;
                    }
                }
            }
            var looking = lost.said();
            looking.part(looking.positionOf("diary_quarter") + 1, looking.size())
                    .say(connection, lost.with(citizen, slot));
            return false;
        }
    }

    /** The diary refuses; any other unique key would mean that the two do not say the same. */
    private static boolean isTaken(SQLException refused) {
        return refused.getErrorCode() == 1062
                && String.valueOf(refused.getMessage()).contains("PRIMARY");
    }

    private Recorded record(Given.Citizen citizen, SlotChoice slot) {
        var draft = Given.draft(slot);
        var said = RecordedTransaction.Recorder.of(() -> citizen.does(() -> desk.book(draft)));
        return new Recorded(said, citizen, draft.submission(), slot, database);
    }

    private List<SlotChoice> slots() {
        var query = FreeTimeQuery.of(
                        Topic.OTHER, Way.ON_SITE, LocalDate.now(OfficeTime.ZONE).plusDays(2))
                .at(consultant.venue())
                .showing(30);
        return freeTimes.on(query).days().stream()
                .flatMap(day -> day.slots().stream())
                .map(FreeSlot::choice)
                .limit(128)
                .toList();
    }

    private void empty() {
        for (var table :
                List.of("bca_consultation_event", "bca_consultation", "diary_quarter", "outbox_message", "receipt")) {
            database.sql("delete from " + table).update();
        }
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** One try to get a time. */
    private interface Attempt {

        boolean by(Given.Citizen citizen, SlotChoice slot) throws Exception;
    }

    /** A recorded call, and whose it was. */
    private static final class Recorded {

        private static final String RECEIPT_LETTERS = "234679CDFGHJKMNPQRTVWXY";

        private final RecordedTransaction said;
        private final Instant start;
        private final Map<String, Kind> known = new HashMap<>();

        private enum Kind {
            PERSON,
            ACCOUNT,
            FRESH_UUID,
            FRESH_CODE,
            FRESH_MESSAGE,
            FRESH_RECEIPT
        }

        Recorded(
                RecordedTransaction said,
                Given.Citizen citizen,
                UUID submission,
                SlotChoice slot,
                JdbcClient database) {
            this.said = said;
            this.start = slot.start();
            known.put(citizen.person().value().toString(), Kind.PERSON);
            known.put(citizen.account().value(), Kind.ACCOUNT);
            known.put(submission.toString(), Kind.FRESH_UUID);
            database.sql("select id, code from bca_consultation where submission = ?")
                    .param(submission)
                    .query()
                    .listOfRows()
                    .forEach(row -> {
                        known.put(plain(row.get("id")), Kind.FRESH_UUID);
                        known.put(plain(row.get("code")), Kind.FRESH_CODE);
                        database.sql("select id, message_id from outbox_message where about = ?")
                                .param(row.get("id"))
                                .query()
                                .listOfRows()
                                .forEach(message -> {
                                    known.put(plain(message.get("id")), Kind.FRESH_UUID);
                                    known.put(plain(message.get("message_id")), Kind.FRESH_MESSAGE);
                                });
                        // nothing else has been booked yet, so that the receipts are those of this booking
                        database.sql("select code from receipt")
                                .query(String.class)
                                .list()
                                .forEach(code -> known.put(code, Kind.FRESH_RECEIPT));
                    });
        }

        RecordedTransaction said() {
            return said;
        }

        /** The same values, but for another citizen, another time, and with keys of their own. */
        UnaryOperator<@Nullable Object> with(Given.Citizen citizen, SlotChoice slot) {
            var shift = Duration.between(start, slot.start());
            var fresh = new HashMap<String, Object>();
            return value -> {
                if (value == null) {
                    return null;
                }
                var key = plain(value);
                var kind = known.get(key);
                return kind == null
                        ? shifted(value, shift)
                        : as(value, fresh.computeIfAbsent(key, ignored -> other(kind, citizen)));
            };
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

        private static Object as(Object example, Object value) {
            return switch (example) {
                case String ignored -> value.toString();
                case byte[] ignored
                when value instanceof UUID id ->
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array();
                default -> value;
            };
        }

        private static Object other(Kind kind, Given.Citizen citizen) {
            return switch (kind) {
                case PERSON -> citizen.person().value();
                case ACCOUNT -> citizen.account().value();
                case FRESH_UUID -> Identifier.nextValue();
                case FRESH_CODE ->
                    ConsultationCode.random(ThreadLocalRandom.current()).value();
                case FRESH_MESSAGE -> "<" + UUID.randomUUID() + "@portal.example>";
                case FRESH_RECEIPT -> receiptCode();
            };
        }

        private static String receiptCode() {
            var letters = ThreadLocalRandom.current()
                    .ints(9, 0, RECEIPT_LETTERS.length())
                    .mapToObj(RECEIPT_LETTERS::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            return "BL-" + letters.substring(0, 3) + '-' + letters.substring(3, 6) + '-' + letters.substring(6);
        }

        private Object shifted(Object value, Duration shift) {
            return switch (value) {
                case Instant instant when isOfTheSlot(instant) -> instant.plus(shift);
                case LocalDateTime time when isOfTheSlot(time.toInstant(ZoneOffset.UTC)) -> time.plus(shift);
                case OffsetDateTime time when isOfTheSlot(time.toInstant()) -> time.plus(shift);
                case Timestamp time
                when isOfTheSlot(time.toInstant()) ->
                    Timestamp.from(time.toInstant().plus(shift));
                default -> value;
            };
        }

        private boolean isOfTheSlot(Instant instant) {
            return !instant.isBefore(start) && !instant.isAfter(start.plus(Duration.ofMinutes(30)));
        }
    }

    /** Lets the recorder hear what is said to the database. Without an annotation, so that no test finds it. */
    static class Listening {

        @Bean
        static BeanPostProcessor listeningAtTheDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource dataSource ? listening(dataSource) : bean;
                }
            };
        }

        private static Object listening(DataSource dataSource) {
            var listening = ProxyDataSourceBuilder.create(dataSource)
                    .listener(new RecordedTransaction.Recorder())
                    .methodListener(new RecordedTransaction.Recorder())
                    .build();
            var proxy = new ProxyFactory(dataSource);
            proxy.setProxyTargetClass(true);
            proxy.addAdvice((MethodInterceptor)
                    call -> "getConnection".equals(call.getMethod().getName())
                                    && call.getArguments().length == 0
                                    && RecordedTransaction.Recorder.isRecording()
                            ? listening.getConnection()
                            : call.proceed());
            return proxy.getProxy();
        }
    }
}
