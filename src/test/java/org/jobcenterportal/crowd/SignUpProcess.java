package org.jobcenterportal.crowd;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.Portal;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.signup.EventStory;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.signup.SignUpDraft;
import org.jobcenterportal.signup.SignUpOutcome;
import org.jobcenterportal.signup.Wish;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;

/**
 * A portal of its own in which many visitors want the last places of one event: {@code play FILE JOURNAL NUMBER CALLS}.
 * The first one announces it; all let their callers loose once the file {@code go} is there. Every visitor sends what she
 * sends through each portal, and again where she heard nothing fast enough.
 */
@SpringBootTest(
        classes = Portal.class,
        properties = {
            "logging.level.root=warn",
            "portal.messaging.interval=1h",
            "spring.main.banner-mode=off",
            "spring.main.lazy-initialization=true",
            "portal.signup.visitor-sign-ups-per-hour=1000000",
            "portal.signup.all-sign-ups-per-hour=1000000"
        })
@ActiveProfiles("test")
public final class SignUpProcess {

    private static final int VISITORS = 32;
    private static final int CALLERS = 32;

    static final int PLACES = 8;
    static final int BEFORE_ANYBODY_SIGNS_OFF = 4 * CALLERS;
    static final int CHILDREN = 3;

    private final ApplicationContext context;
    private final SignUpDesk desk;
    private final Registrations registrations;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private SignUpProcess(ApplicationContext context) {
        this.context = context;
        desk = context.getBean(SignUpDesk.class);
        registrations = context.getBean(Registrations.class);
    }

    public static void main(String[] arguments) throws Exception {
        var process = new SignUpProcess(
                new TestContextManager(SignUpProcess.class).getTestContext().getApplicationContext());
        var stage = Path.of(arguments[1]);
        var number = Integer.parseInt(arguments[3]);
        if (number == 0) {
            process.announce(stage);
        }
        Files.createFile(stage.resolveSibling("ready-" + number));
        while (!Files.exists(stage.resolveSibling("go"))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.play(
                new EventId(UUID.fromString(Files.readString(stage))),
                new Journal(Path.of(arguments[2])),
                number,
                Integer.parseInt(arguments[4]));
        System.exit(0);
    }

    private void announce(Path stage) throws Exception {
        var day = OfficeTime.dayOf(context.getBean(Clock.class).instant()).plusDays(30);
        var event = new EventStory(
                        context.getBean(OrganisationImport.class),
                        context.getBean(CitizensImport.class),
                        context.getBean(CaseloadImport.class),
                        context.getBean(EventDesk.class))
                .announced(Drafts.groupSession()
                        .at(Drafts.slot(day, LocalTime.of(9, 0), LocalTime.of(11, 0)))
                        .withSeats(PLACES, PLACES)
                        .withExtras(new ChildcareDraft(CHILDREN, 12, 6)));
        var half = stage.resolveSibling("half");
        Files.writeString(half, event.value().toString());
        Files.move(half, stage, StandardCopyOption.ATOMIC_MOVE);
    }

    private void play(EventId event, Journal journal, int number, int calls) throws Exception {
        var random = new Random(number);
        var next = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var caller = 0; caller < CALLERS; caller++) {
                running.add(executor.submit(() -> {
                    for (var turn = next.getAndIncrement(); turn < calls; turn = next.getAndIncrement()) {
                        ask(event, journal, number + "-" + turn, call(random, turn));
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    /** At first everybody comes, each several times with the same words; later some sign off, and others come anew. */
    private Call call(Random random, int turn) {
        var visitor = random.nextInt(VISITORS);
        var held = List.copyOf(tokens.keySet());
        if (turn >= BEFORE_ANYBODY_SIGNS_OFF && !held.isEmpty() && random.nextInt(3) == 0) {
            return new Call(Call.What.CANCEL, visitor, held.get(random.nextInt(held.size())), "-");
        }
        var round = turn < BEFORE_ANYBODY_SIGNS_OFF ? 0 : random.nextInt(4);
        var submission = UUID.nameUUIDFromBytes((visitor + " " + round).getBytes(StandardCharsets.UTF_8));
        return new Call(Call.What.BOOK, visitor, submission.toString(), Integer.toString((visitor + round) % 3));
    }

    private void ask(EventId event, Journal journal, String number, Call call) {
        journal.asks(number, call);
        journal.hears(number, answer(event, call));
    }

    private String answer(EventId event, Call call) {
        try {
            return call.what() == Call.What.BOOK ? signUp(event, call) : signOff(call);
        } catch (RuntimeException failure) {
            return "failed " + failure.toString().lines().findFirst().orElse("");
        }
    }

    private String signUp(EventId event, Call call) {
        var wish = switch (call.slot()) {
            case "0" -> Wish.ALONE;
            case "1" -> EventStory.withCompanions(1);
            default -> EventStory.withChildren(20);
        };
        var draft = new SignUpDraft(event, wish, false, Locale.GERMAN, UUID.fromString(call.key()));
        if (desk.signUp(draft, EventStory.visitor("visitor-" + call.citizen() + "@example.org"))
                        instanceof SignUpOutcome.SignedUp(var registration)
                && registration.state() == RegistrationState.REGISTERED) {
            registrations
                    .token(registration.id())
                    .ifPresent(token -> tokens.put(registration.id().value().toString(), token));
            return "BOOKED " + registration.id().value() + " " + wish.places();
        }
        return "refused";
    }

    private String signOff(Call call) {
        var token = tokens.remove(call.key());
        return token == null
                ? "refused"
                : desk.signOffByLink(token)
                        .filter(registration -> registration.state() == RegistrationState.CANCELLED)
                        .map(registration -> "CANCELLED " + call.key())
                        .orElse("refused");
    }
}
