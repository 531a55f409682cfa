package org.jobcenterportal.tasks.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.tasks.TaskRow.TaskScope;

/** The addresses of this room's screens, and where a task leads. They are German and stay. */
final class TaskLinks {

    static final String TASKS = "intern/aufgaben";

    private static final String LIST = "liste";
    private static final String CASES = "intern/faelle/";
    private static final Map<TaskScope, String> LISTS =
            Map.of(TaskScope.OWN, "meine", TaskScope.TEAM, "team", TaskScope.OVERDUE, "ueberfaellig");

    private TaskLinks() {}

    static String list(TaskScope scope) {
        return scope == TaskScope.OWN ? TASKS : TASKS + "?" + LIST + "=" + LISTS.get(scope);
    }

    /** The list that an address names, the reader's own where it names none. */
    static TaskScope scope(Map<String, List<String>> parameters) {
        var named =
                parameters.getOrDefault(LIST, List.of()).stream().findFirst().orElse("");
        return Arrays.stream(TaskScope.values())
                .filter(scope -> named.equals(LISTS.get(scope)))
                .findFirst()
                .orElse(TaskScope.OWN);
    }

    static String caseOf(CustomerNumber number) {
        return CASES + number.value();
    }
}
