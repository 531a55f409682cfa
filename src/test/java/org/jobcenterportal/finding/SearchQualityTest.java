package org.jobcenterportal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

/** Whom a misspelt name leads to, among as many people as a team of the demonstration looks after. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Row("F1")
class SearchQualityTest {

    private static final int OTHERS = 4_500;
    private static final int TOP = 5;
    private static final double GOAL = 0.95;

    @Autowired
    private CaseSearch search;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private final Map<String, PersonId> meant = new HashMap<>();
    private Colleague counsellor;

    /** A line of a list. */
    private record Misspelt(String typed, String name) {}

    @BeforeEach
    void aTeamWithItsCases() {
        clock.set(TestClock.START);
        if (counsellor != null) return;
        counsellor = new Cases(organisation, citizens, caseloads).aCounsellor();
        var people = new ArrayList<PersonDraft>();
        Stream.concat(read("misspelt.txt").stream(), read("classics.txt").stream())
                .map(Misspelt::name)
                .distinct()
                .forEach(name -> {
                    var person = called(name);
                    meant.put(name, person.id());
                    people.add(person);
                });
        others().filter(name -> !meant.containsKey(name)).limit(OTHERS).forEach(name -> people.add(called(name)));
        citizens.importHouseholds(people.stream().map(Citizens::alone));
        caseloads.importAssignments(
                people.stream().map(person -> new AssignmentDraft(person.id(), counsellor.staff(), null)));
    }

    @Test
    void nineteen_of_twenty_misspelt_names_lead_to_the_person_within_five_lines() {
        var list = read("misspelt.txt");

        var missed = list.stream().filter(line -> !finds(line)).toList();

        assertThat(list).hasSizeGreaterThanOrEqualTo(120);
        assertThat(missed).as("%d of %d", missed.size(), list.size()).hasSizeLessThanOrEqualTo((int)
                (list.size() * (1 - GOAL)));
    }

    @Test
    void the_usual_ways_to_write_a_name_all_lead_to_the_person() {
        assertThat(read("classics.txt")).isNotEmpty().allMatch(this::finds);
    }

    private boolean finds(Misspelt line) {
        return counsellor.does(() -> search.find(line.typed())).hits().stream()
                .limit(TOP)
                .anyMatch(hit -> hit.person().equals(meant.get(line.name())));
    }

    private static List<Misspelt> read(String file) {
        try (var lines = Files.lines(Path.of("src", "test", "resources", "finding", file))) {
            return lines.filter(line -> line.contains("|") && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts -> new Misspelt(parts[0].strip(), parts[1].strip()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** People of all languages of the demonstration, as likely as their names are many. */
    private static Stream<String> others() {
        var random = new Random(34_127);
        var given = new ArrayList<String>();
        var family = new ArrayList<String>();
        Map<String, Map<String, Map<String, List<String>>>> names =
                new Yaml().load(SearchQualityTest.class.getResourceAsStream("/demo/names.yaml"));
        for (var language : names.get("languages").values()) {
            given.addAll(language.get("female"));
            given.addAll(language.get("male"));
            family.addAll(language.get("family").stream()
                    .flatMap(name -> Stream.of(name.split("/")))
                    .toList());
        }
        return Stream.generate(
                () -> given.get(random.nextInt(given.size())) + " " + family.get(random.nextInt(family.size())));
    }

    private static PersonDraft called(String fullName) {
        int blank = fullName.indexOf(' ');
        var anna = Citizens.anna();
        return new PersonDraft(
                anna.id(),
                anna.customerNumber(),
                new PersonName(fullName.substring(0, blank), fullName.substring(blank + 1)),
                anna.address(),
                anna.sex(),
                anna.birthDate(),
                anna.citizenship(),
                true,
                null,
                anna.email(),
                anna.phone(),
                anna.communication(),
                anna.contactTimes(),
                Protection.NONE,
                anna.qualification());
    }
}
