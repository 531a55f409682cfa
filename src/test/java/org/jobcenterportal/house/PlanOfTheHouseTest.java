package org.jobcenterportal.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/rooms.md} shows the rooms as they are. */
class PlanOfTheHouseTest {

    private static final Path PLAN = Path.of("docs", "rooms.md");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);
    private static final Pattern ALLOWED =
            Pattern.compile("allowedDependencies = (\\{.*?}|\"[^\"]*\")", Pattern.DOTALL);
    private static final Pattern ROOM = Pattern.compile("\"([a-z]+)\"");

    @Test
    void the_plan_shows_every_room_and_its_arrows() {
        assertThat(House.read(PLAN)).isEqualTo(plan());
    }

    private static String plan() {
        var rooms = rooms();
        return """
                # The rooms of the house

                One package below `org.jobcenterportal` is one room. A room may use the rooms named beside it, and no other; \
                a test checks that, and that this page is true.

                | room | what it is for | may use |
                |---|---|---|
                """
                + rooms.values().stream().map(Room::row).collect(joining("\n"))
                + "\n\n```mermaid\nflowchart TB\n"
                + rooms.values().stream()
                        .flatMap(
                                room -> room.above(rooms).stream().map(below -> "    " + room.name() + " --> " + below))
                        .collect(joining("\n"))
                + "\n```\n\nThe picture leaves out an arrow where another way leads to the same room.\n";
    }

    private static Map<String, Room> rooms() {
        var rooms = new TreeMap<String, Room>();
        House.files(House.MAIN, "package-info.java").stream()
                .filter(file -> House.read(file).contains("@ApplicationModule"))
                .sorted(Comparator.comparing(Path::toString))
                .map(Room::of)
                .forEach(room -> rooms.put(room.name(), room));
        return rooms;
    }

    /** A room, its purpose in one sentence, and the rooms that it may use. */
    private record Room(String name, String purpose, List<String> uses) {

        static Room of(Path file) {
            var source = House.read(file);
            var sentence = SENTENCE.matcher(source);
            var allowed = ALLOWED.matcher(source);
            var uses = new ArrayList<String>();
            if (allowed.find()) {
                ROOM.matcher(allowed.group(1)).results().forEach(room -> uses.add(room.group(1)));
            }
            return new Room(
                    file.getParent().getFileName().toString(),
                    sentence.find() ? sentence.group(1).replaceAll("\\s*\\n \\*\\s*", " ") : "",
                    uses.stream().sorted().toList());
        }

        String row() {
            return "| `" + name + "` | " + purpose + " | " + (uses.isEmpty() ? "nothing" : String.join(", ", uses))
                    + " |";
        }

        /** The rooms right below: those that no other allowed room leads to. */
        List<String> above(Map<String, Room> rooms) {
            return uses.stream()
                    .filter(below -> uses.stream()
                            .noneMatch(other -> !other.equals(below)
                                    && rooms.get(other).uses().contains(below)))
                    .toList();
        }
    }
}
