package org.jobcenterportal.finding;

import com.fasterxml.uuid.Generators;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.local.LocalDatabase;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDraft;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.TeamDraft;
import org.jobcenterportal.organisation.TeamId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.yaml.snakeyaml.Yaml;

/** A whole city of invented people in the search, written straight into its tables: for measurements. */
public final class ManyPeople {

    private static final int PER_COUNSELLOR = 280;
    private static final int COUNSELLORS_IN_TEAM = 16;
    private static final int BATCH = 5_000;
    private static final long SEED = 34_127;

    private static final String PERSON = """
            insert into person (
                id, version, customer_number, given_name, family_name, form_of_address, sex, birth_date, citizenship,
                fit_for_work, street, house_number, postal_code, city, district, email, phone, channel, language_tag,
                simple_language, interpreter, please_call, protection, qualification, recognition)
            values (?, 0, ?, ?, ?, 'NEUTRAL', 'UNSPECIFIED', ?, 'DE', true, 'Lindenweg', '12', '34127', 'Kassel',
                'Nord-Holland', 'somebody@example.org', ?, 'LETTER', 'de', false, 'NONE', false, 'NONE', 'UNKNOWN', 'UNKNOWN')
            """;

    private static final String ENTRY = """
            insert into search_entry
                (person_id, counsellor_id, customer_number, given_name, family_name, birth_date, phone)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final CaseSearch search;
    private final NameSearch names;
    private final OrganisationImport organisation;
    private final List<PersonName> inSight = new ArrayList<>();
    private final Set<StaffId> team = new HashSet<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> family = new ArrayList<>();
    private OAuth2AuthenticationToken signedIn =
            signedIn(new AccountId(UUID.randomUUID().toString()));
    private StaffId searcher = StaffId.next();
    private UUID somebody = new UUID(0, 0);

    public ManyPeople(ApplicationContext context) {
        search = context.getBean(CaseSearch.class);
        names = context.getBean(NameSearch.class);
        organisation = context.getBean(OrganisationImport.class);
        Map<String, Map<String, Map<String, List<String>>>> all =
                new Yaml().load(ManyPeople.class.getResourceAsStream("/demo/names.yaml"));
        for (var language : all.get("languages").values()) {
            given.addAll(language.get("female"));
            given.addAll(language.get("male"));
            language.get("family").forEach(name -> family.addAll(List.of(name.split("/"))));
        }
    }

    /** Empties the search and fills it with so many people, of whom one team looks after as many as teams do. */
    public void fill(int people) throws SQLException {
        aTeam();
        var random = new Random(SEED);
        inSight.clear();
        try (var owner = owner()) {
            empty(owner);
            try (var statement = owner.createStatement()) {
                statement.execute("set foreign_key_checks = 0, unique_checks = 0");
            }
            owner.setAutoCommit(false);
            var counsellors = new ArrayList<>(team.stream().map(StaffId::value).toList());
            while (counsellors.size() * PER_COUNSELLOR < people) {
                counsellors.add(StaffId.next().value());
            }
            int number = 0;
            for (var counsellor : counsellors) {
                int many = Math.min(PER_COUNSELLOR, people - number);
                if (many > 0) write(owner, counsellor, number, many, random);
                number += PER_COUNSELLOR;
            }
            owner.commit();
            owner.setAutoCommit(true);
            try (var statement = owner.createStatement()) {
                statement.execute("analyze table person, search_entry, search_page");
            }
        }
    }

    /** Takes all of them away again. */
    public static void forget() throws SQLException {
        try (var owner = owner()) {
            empty(owner);
        }
    }

    /** The whole use case, as the searcher. */
    public SearchResult search(String typed) {
        return asSearcher(() -> search.find(typed));
    }

    /** Only the part that finds names: pages, entries, ranking. */
    public int names(String typed) {
        return names.find(NameMatch.Name.parts(typed), team, searcher, LocalDate.of(2026, 11, 24))
                .found()
                .size();
    }

    /** Somebody in sight, as a colleague in a hurry writes her. */
    public String misspelt(Random random) {
        var name = inSight.get(random.nextInt(inSight.size()));
        var text = new StringBuilder(name.familyName());
        int at = random.nextInt(text.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, letter);
            case 2 -> text.setCharAt(at, letter);
            default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
        }
        return random.nextBoolean() ? text.toString() : name.givenName() + " " + text;
    }

    /** Any person's id, for reading her by the primary key. */
    public UUID somebody() {
        return somebody;
    }

    private <T> T asSearcher(Callable<T> action) {
        return SignedIn.as(signedIn, action);
    }

    private static OAuth2AuthenticationToken signedIn(AccountId account) {
        return SignedIn.token(account, Set.of(Roles.COUNSELLOR));
    }

    private void aTeam() {
        var draft = new TeamDraft(TeamId.next(), "Team " + UUID.randomUUID(), null, null);
        organisation.importTeams(List.of(draft));
        team.clear();
        var account = new AccountId(UUID.randomUUID().toString());
        signedIn = signedIn(account);
        var staff = Stream.generate(StaffId::next).limit(COUNSELLORS_IN_TEAM).toList();
        searcher = staff.getFirst();
        team.addAll(staff);
        organisation.importStaff(staff.stream()
                .map(id -> new StaffDraft(
                        id,
                        id.equals(searcher) ? account : null,
                        new PersonName("Miriam", "Vogelsang"),
                        FormOfAddress.MS,
                        "Integrationsfachkraft",
                        draft.id(),
                        null,
                        null,
                        LocalDate.of(2020, 1, 1),
                        null))
                .toList());
    }

    private void write(Connection owner, UUID counsellor, int first, int many, Random random) throws SQLException {
        var ids = Generators.timeBasedEpochGenerator();
        var lines = new ArrayList<SearchPages.Line>();
        try (var person = owner.prepareStatement(PERSON);
                var entry = owner.prepareStatement(ENTRY)) {
            for (int number = first; number < first + many; number++) {
                var one = new SearchEntry(
                        new PersonId(ids.generate()),
                        new StaffId(counsellor),
                        new CustomerNumber("%03dD%06d".formatted(435 + number / 1_000_000, number % 1_000_000)),
                        new PersonName(
                                given.get(random.nextInt(given.size())), family.get(random.nextInt(family.size()))),
                        LocalDate.of(1960, 1, 1).plusDays(random.nextInt(20_000)),
                        null);
                lines.add(SearchPages.Line.of(one));
                bind(person, entry, one, "+49561%07d".formatted(number));
                if (team.contains(new StaffId(counsellor))) inSight.add(one.name());
                somebody = one.person().value();
            }
            person.executeBatch();
            entry.executeBatch();
        }
        try (var page = owner.prepareStatement("insert into search_page (counsellor_id, letters) values (?, ?)")) {
            page.setObject(1, counsellor);
            page.setBytes(2, SearchPages.bytes(lines));
            page.execute();
        }
        if (first % BATCH < PER_COUNSELLOR) owner.commit();
    }

    private static void bind(PreparedStatement person, PreparedStatement entry, SearchEntry one, String phone)
            throws SQLException {
        person.setObject(1, one.person().value());
        person.setString(2, one.number().value());
        person.setString(3, one.name().givenName());
        person.setString(4, one.name().familyName());
        person.setObject(5, one.birthDate());
        person.setString(6, phone);
        person.addBatch();
        entry.setObject(1, one.person().value());
        entry.setObject(2, one.counsellor().value());
        entry.setString(3, one.number().value());
        entry.setString(4, one.name().givenName());
        entry.setString(5, one.name().familyName());
        entry.setObject(6, one.birthDate());
        entry.setString(7, phone);
        entry.addBatch();
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                DatabaseForTests.database().url() + "?useBulkStmts=true&timezone=UTC",
                LocalDatabase.OWNER,
                LocalDatabase.PASSWORD);
    }

    private static void empty(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table : List.of("search_page", "search_entry", "person")) {
                statement.execute("truncate table " + table);
            }
        }
    }
}
