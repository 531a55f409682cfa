package org.jobcenterportal.tasks.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.tasks.TaskRow.Scope;

/** The addresses of this room's screens, and where a task leads. They are German and stay. */
final class TaskLinks {

    static final String TASKS = "intern/aufgaben";

    private static final String LIST = "liste";
    private static final String CASES = "intern/faelle/";
    private static final Map<Scope, String> LISTS =
            Map.of(Scope.OWN, "meine", Scope.TEAM, "team", Scope.OVERDUE, "ueberfaellig");

    private TaskLinks() {}

    static String list(Scope scope) {
        return scope == Scope.OWN ? TASKS : TASKS + "?" + LIST + "=" + LISTS.get(scope);
    }

    /** The list that an address names, the reader's own where it names none. */
    static Scope scope(Map<String, List<String>> parameters) {
        var named =
                parameters.getOrDefault(LIST, List.of()).stream().findFirst().orElse("");
        return Arrays.stream(Scope.values())
                .filter(scope -> named.equals(LISTS.get(scope)))
                .findFirst()
                .orElse(Scope.OWN);
    }

    static String caseOf(CustomerNumber number) {
        return CASES + number.value();
    }
}
