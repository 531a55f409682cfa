package org.jobcenterportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.HandOver;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every service method that concerns one person, asked by a counsellor in every relation that one can stand in to her: the
 * methods are found, not listed, and what they answer is compared with a table in words. Which roles come so far at all is
 * another table.
 */
@ViewTest
@Row("F108")
class RelationMatrixTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "access", "relations.txt");
    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final CaseReason REASON = new CaseReason(CaseReason.Kind.CALL, "Sie ruft gerade an und fragt.");

    /** Answers that tell nothing of a person, and not whether there is one. */
    private static final Set<String> CLOSED = Set.of("ReasonNeeded", "Closed", "NotFound", "Unknown", "UnknownNumber");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseAccess access;

    @Autowired
    private HandOver handOver;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private final Map<Relation, Case> cases = new EnumMap<>(Relation.class);

    /** How a counsellor can stand to a person. */
    private enum Relation {
        OWN,
        TEAM,
        DEPUTY,
        GRANTED,
        /** Had the case until a moment ago. */
        FORMER,
        /** Has the case of a colleague who is a client, and is not of its circle. */
        OUTSIDE_CIRCLE,
        NONE
    }

    private enum Answer {
        GIVEN,
        /** Nothing, no, or what says the same to everybody: an answer only of a method that refuses strangers aloud. */
        EMPTY,
        REFUSED
    }

    private record Case(Colleague colleague, PersonDraft person) {}

    @BeforeEach
    void one_case_for_each_relation() {
        clock.set(TestClock.START);
        var given = new Cases(organisation, citizens, caseloads);
        for (var relation : Relation.values()) {
            var counsellor = given.aCounsellor();
            var person = given.aCaseOf(counsellor);
            citizens.importAccountLinks(Map.of(new AccountId(UUID.randomUUID().toString()), person.id()));
            cases.put(relation, new Case(whoAsks(relation, given, counsellor, person), person));
        }
    }

    @Test
    void every_method_about_a_person_answers_those_who_may_look_at_her_and_nobody_else() {
        var verdicts = new TreeMap<String, Set<String>>();
        beans().forEach((bean, type) -> ServiceRules.publicMethods(type)
                .filter(ServiceRules::isGuarded)
                .filter(RelationMatrixTest::concernsAPerson)
                .forEach(method -> verdicts.put(ServiceRules.name(method), admitted(bean, method))));

        assertThat(verdicts).isNotEmpty();
        assertThat(written(verdicts)).isEqualTo(written(table()));
    }

    @Test
    void nobody_outside_gets_in_but_by_giving_a_reason() {
        assertThat(table()).allSatisfy((method, relations) -> {
            if (!method.startsWith("CaseAccess.ask") && !outsideTheCaseload(method)) {
                assertThat(relations).as(method).doesNotContain("former", "outside_circle", "none");
            }
        });
    }

    /**
     * Booking for callers and nominating ask for no relation: these colleagues do it for the whole office. Whoever records
     * somebody learns whether she is recorded already. Who asks what nobody knows about somebody and a job is one who may
     * not look: she hears no name, and the counsellor gets the question.
     */
    private static boolean outsideTheCaseload(String method) {
        return Stream.of("CallerDesk.", "Nominations.", "NewCaseDesk.", "LineQuestions.")
                .anyMatch(method::startsWith);
    }

    private Colleague whoAsks(Relation relation, Cases given, Colleague counsellor, PersonDraft person) {
        return switch (relation) {
            case OWN -> counsellor;
            case TEAM -> given.aColleagueOf(counsellor);
            case DEPUTY -> {
                var deputy = given.aCounsellor();
                given.isDeputy(deputy, counsellor, TODAY, TODAY);
                yield deputy;
            }
            case GRANTED -> {
                var stranger = given.aCounsellor();
                stranger.does(() -> access.ask(person.customerNumber(), REASON));
                yield stranger;
            }
            case FORMER -> {
                var next = given.aCounsellor();
                counsellor.does(() -> {
                    handOver.handOver(person.id(), next.staff(), null);
                    return true;
                });
                yield counsellor;
            }
            case OUTSIDE_CIRCLE -> {
                jdbc.sql("insert into case_circle (person_id, staff_id) values (?, ?)")
                        .params(person.id().value(), given.aCounsellor().staff().value())
                        .update();
                yield counsellor;
            }
            case NONE -> given.aCounsellor();
        };
    }

    private Set<String> admitted(Object bean, Method method) {
        var refuses = answer(bean, method, cases.get(Relation.NONE)) == Answer.REFUSED;
        var admitted = new TreeSet<String>();
        cases.forEach((relation, one) -> {
            var answer = answer(bean, method, one);
            if (answer == Answer.GIVEN || answer == Answer.EMPTY && refuses) {
                admitted.add(relation.name().toLowerCase(Locale.ROOT));
            }
        });
        return admitted;
    }

    /** What the call does is undone: only whether it was let in counts, not whether the other values make sense. */
    private @Nullable Answer answer(Object bean, Method method, Case one) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return one.colleague().does(() -> answer(bean, method, one.person()));
        });
    }

    private Answer answer(Object bean, Method method, PersonDraft person) throws IllegalAccessException {
        try {
            var answer = method.invoke(bean, values(method, person));
            var isEmpty = Boolean.FALSE.equals(answer)
                    || Optional.empty().equals(answer)
                    || answer != null && CLOSED.contains(answer.getClass().getSimpleName());
            return isEmpty ? Answer.EMPTY : Answer.GIVEN;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof AccessDeniedException ? Answer.REFUSED : Answer.GIVEN;
        }
    }

    private Object[] values(Method method, PersonDraft person) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> value(type, person))
                .toArray();
    }

    private @Nullable Object value(Class<?> type, PersonDraft person) {
        if (type == PersonId.class) return person.id();
        if (type == CustomerNumber.class) return person.customerNumber();
        if (type == StaffId.class) return cases.get(Relation.NONE).colleague().staff();
        if (type == CaseReason.class) return REASON;
        if (type == LocalDate.class) return TODAY;
        if (type == Locale.class) return Locale.GERMAN;
        if (type == String.class) return "Ein Satz, der etwas sagt.";
        if (type == Set.class) return Set.of();
        if (type == List.class) return List.of();
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        if (type == boolean.class) return false;
        return type.isEnum() ? type.getEnumConstants()[0] : null;
    }

    private static boolean concernsAPerson(Method method) {
        return Stream.of(method.getParameterTypes())
                .anyMatch(type -> type == PersonId.class || type == CustomerNumber.class);
    }

    private Map<Object, Class<?>> beans() {
        var beans = new IdentityHashMap<Object, Class<?>>();
        for (var name : context.getBeanDefinitionNames()) {
            var declared = context.getType(name);
            if (declared != null && declared.getName().startsWith(House.ROOT)) {
                var bean = context.getBean(name);
                var type = AopUtils.getTargetClass(bean);
                if (ServiceRules.isReachable(type)) {
                    beans.put(bean, type);
                }
            }
        }
        return beans;
    }

    private static Map<String, Set<String>> table() {
        var rows = new TreeMap<String, Set<String>>();
        var everyRelation = Arrays.stream(Relation.values())
                .map(relation -> relation.name().toLowerCase(Locale.ROOT))
                .toList();
        var mayLook = everyRelation.subList(0, 4);
        House.read(TABLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    var row = line.split(" : ", 2);
                    var relations = new TreeSet<String>();
                    for (var word : row[1].split(", ")) {
                        switch (word) {
                            case "nobody" -> relations.addAll(List.of());
                            case "who may look" -> relations.addAll(mayLook);
                            case "every relation" -> relations.addAll(everyRelation);
                            default -> relations.add(word);
                        }
                    }
                    rows.put(row[0], relations);
                });
        return rows;
    }

    private static String written(Map<String, Set<String>> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + " : "
                        + (row.getValue().isEmpty() ? "nobody" : String.join(", ", row.getValue())))
                .collect(Collectors.joining("\n"));
    }
}
