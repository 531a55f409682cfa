package org.jobcenterportal.house;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jobcenterportal.identity.Persona;
import org.jspecify.annotations.Nullable;

/**
 * A table that says in words who may do what: lines {@code what : who, who}. A line {@code group = who, who} before them
 * names several people at once; {@code visitor} is whoever is not signed in.
 */
final class Expectations {

    static final String VISITOR = "visitor";

    private static final Path FOLDER = Path.of("src", "test", "resources", "access");

    private Expectations() {}

    /** Everyone whom the portal can tell apart: the people of the demonstration, and a visitor. */
    static Set<String> everyone() {
        var names = new TreeSet<String>();
        EnumSet.allOf(Persona.class).forEach(persona -> names.add(persona.username()));
        names.add(VISITOR);
        return names;
    }

    static @Nullable Persona persona(String name) {
        return name.equals(VISITOR) ? null : Persona.named(name);
    }

    /** What the table of this name says, each person written out. */
    static String table(String file) {
        return written(rows(file));
    }

    private static Map<String, Set<String>> rows(String file) {
        var groups = new LinkedHashMap<String, Set<String>>();
        var rows = new TreeMap<String, Set<String>>();
        groups.put("everyone", everyone());
        groups.put("nobody", Set.of());
        House.read(FOLDER.resolve(file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    var row = line.split(" : ", 2);
                    if (row.length == 2) {
                        rows.put(row[0].strip(), people(row[1], groups));
                    } else {
                        var group = line.split(" = ", 2);
                        groups.put(group[0].strip(), people(group[1], groups));
                    }
                });
        return rows;
    }

    /** The table as it would have to look; for whoever adds a row, after thinking about it. */
    static String written(Map<String, Set<String>> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + " : " + who(row.getValue()))
                .collect(joining("\n"));
    }

    private static String who(Set<String> people) {
        if (people.equals(everyone())) return "everyone";
        return people.isEmpty() ? "nobody" : String.join(", ", people);
    }

    private static Set<String> people(String names, Map<String, Set<String>> groups) {
        var people = new TreeSet<String>();
        for (var name : Arrays.stream(names.split(",")).map(String::strip).toList()) {
            var group = groups.get(name);
            if (group != null) {
                people.addAll(group);
            } else if (everyone().contains(name)) {
                people.add(name);
            } else {
                throw new IllegalArgumentException("Nobody is called " + name);
            }
        }
        return people;
    }
}
