package org.jobcenterportal.crowd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jobcenterportal.Portal;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome;
import org.jobcenterportal.appointments.CancellationOutcome;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.MoveOutcome;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.organisation.OrganisationImport;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;

/**
 * A portal of its own with many callers in it: {@code stage FILE} makes people and times, {@code play FILE JOURNAL NUMBER
 * OF CALLS} lets the callers loose, {@code repeat FILE JOURNAL FORMER…} makes every booking whose outcome nobody knows
 * once more, twice each.
 */
@SpringBootTest(
        classes = Portal.class,
        properties = {
            "logging.level.root=warn",
            "portal.messaging.interval=1h",
            "spring.main.banner-mode=off",
            "spring.main.lazy-initialization=true"
        })
@ActiveProfiles("test")
public final class CrowdProcess {

    static final int PROCESSES = 2;

    private static final int CITIZENS = 24;
    private static final int CALLERS = 32;

    private final ConsultationDesk desk;
    private final MovingDesk moving;
    private final Given given;
    private final OfficeCalendar calendar;
    private final Clock clock;

    private CrowdProcess(ApplicationContext context) {
        desk = context.getBean(ConsultationDesk.class);
        moving = context.getBean(MovingDesk.class);
        calendar = context.getBean(OfficeCalendar.class);
        clock = context.getBean(Clock.class);
        given = new Given(
                context.getBean(OrganisationImport.class),
                context.getBean(AppointmentsImport.class),
                context.getBean(CitizensImport.class));
    }

    public static void main(String[] arguments) throws Exception {
        var context =
                new TestContextManager(CrowdProcess.class).getTestContext().getApplicationContext();
        var process = new CrowdProcess(context);
        var stage = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "stage" -> process.stage(stage);
            case "play" ->
                process.play(
                        process.stage(stage),
                        new Journal(Path.of(arguments[2])),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]));
            case "repeat" ->
                process.repeat(
                        Stage.read(stage),
                        new Journal(Path.of(arguments[2])),
                        Stream.of(arguments)
                                .skip(3)
                                .flatMap(file -> Journal.read(Path.of(file)).stream())
                                .toList());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.exit(0);
    }

    /** The first process makes it. */
    private Stage stage(Path file) {
        if (!Files.exists(file)) {
            makeStage().write(file);
        }
        return Stage.read(file);
    }

    /** Two consultants and a morning each, so that times of half an hour and of a whole one get in each other's way. */
    private Stage makeStage() {
        var consultants = List.of(given.aConsultant(), given.aConsultant());
        var day = workday(OfficeTime.dayOf(clock.instant()).plusDays(7));
        var slots = consultants.stream()
                .flatMap(consultant -> Stream.of("09:00", "09:30", "10:00", "10:30", "11:00", "11:30")
                        .map(time -> consultant.at(day, time)))
                .toList();
        return new Stage(given.citizens(CITIZENS), slots);
    }

    /** Each process has citizens of its own; the times are everybody's. */
    private void play(Stage stage, Journal journal, int number, int calls) throws Exception {
        var random = new Random(number);
        var told = new ArrayList<List<String>>();
        for (var citizen = 0; citizen < CITIZENS; citizen++) {
            told.add(new ArrayList<>());
        }
        var next = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var caller = 0; caller < CALLERS; caller++) {
                running.add(executor.submit(() -> {
                    for (var turn = next.getAndIncrement(); turn < calls; turn = next.getAndIncrement()) {
                        var citizen = random.nextInt(CITIZENS / PROCESSES) * PROCESSES + number % PROCESSES;
                        var own = told.get(citizen);
                        synchronized (own) { // one citizen does one thing after the other
                            var call = call(random, citizen, own);
                            ask(stage, journal, number + "-" + turn, call, own);
                        }
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private static Call call(Random random, int citizen, List<String> own) {
        var slot = Integer.toString(random.nextInt(12));
        if (own.isEmpty() || random.nextInt(3) == 0) {
            return new Call(Call.What.BOOK, citizen, UUID.randomUUID().toString(), slot);
        }
        var mine = own.get(random.nextInt(own.size()));
        return random.nextBoolean()
                ? new Call(Call.What.MOVE, citizen, mine, slot)
                : new Call(Call.What.CANCEL, citizen, mine, "-");
    }

    private void repeat(Stage stage, Journal journal, List<Journal.Entry> former) {
        var number = 0;
        for (var entry : former) {
            if (entry.isUnknown() && entry.call().what() == Call.What.BOOK) {
                ask(stage, journal, "again-" + number++, entry.call(), new ArrayList<>());
                ask(stage, journal, "again-" + number++, entry.call(), new ArrayList<>());
            }
        }
    }

    private void ask(Stage stage, Journal journal, String number, Call call, List<String> own) {
        journal.asks(number, call);
        var answer = stage.citizens().get(call.citizen()).does(() -> switch (call.what()) {
            case BOOK -> book(stage, call, own);
            case MOVE -> move(stage, call);
            case CANCEL -> cancel(call, own);
        });
        journal.hears(number, answer);
    }

    private String book(Stage stage, Call call, List<String> own) {
        var isLong = Integer.parseInt(call.slot()) % 3 == 0;
        var draft = new ConsultationDraft(
                UUID.fromString(call.key()),
                isLong ? Topic.RETURN_TO_WORK : Topic.OTHER,
                Way.ON_SITE,
                Needs.NONE,
                stage.slots().get(Integer.parseInt(call.slot())),
                "de",
                null);
        if (desk.book(draft) instanceof BookingOutcome.Booked(var consultation)) {
            own.add(consultation.id().value().toString());
            return "BOOKED " + consultation.id().value() + " "
                    + consultation.slot().start();
        }
        return "refused";
    }

    private String move(Stage stage, Call call) {
        var outcome = moving.move(
                new ConsultationId(UUID.fromString(call.key())), stage.slots().get(Integer.parseInt(call.slot())));
        return outcome instanceof MoveOutcome.Moved(var consultation)
                ? "MOVED " + call.key() + " " + consultation.slot().start()
                : "refused";
    }

    private String cancel(Call call, List<String> own) {
        if (desk.cancel(new ConsultationId(UUID.fromString(call.key()))) instanceof CancellationOutcome.Cancelled) {
            own.remove(call.key());
            return "CANCELLED " + call.key();
        }
        return "refused";
    }

    private LocalDate workday(LocalDate day) {
        return calendar.isClosed(day) ? workday(day.plusDays(1)) : day;
    }
}
