package org.jobcenterportal.finding;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The letters and sounds of the names of everybody whom a counsellor looks after, on one page: read by one primary key and gone through
 * here, which is quicker than any index of misspelt names (docs/decisions/024). Pages leave nobody out, but may hold more than
 * they should: whoever reads them asks {@link SearchEntries} for what is so.
 */
@Component
@InternalUse
class SearchPages {

    /** The id, the letters, and how long the sounds are that follow. */
    private static final int HEAD = 5 * Long.BYTES + Short.BYTES;

    /** About as many has the line of an ordinary name. */
    private static final int BYTES = HEAD + 32;

    /** With more, somebody imports, and nothing is wasted. */
    private static final int FEW = 3;

    private static final int ROOM_FOR_CHANGES = 50;

    private final SearchEntries entries;
    private final PageShelf shelf;
    private final JdbcTemplate database;

    SearchPages(SearchEntries entries, PageShelf shelf, JdbcTemplate database) {
        this.entries = entries;
        this.shelf = shelf;
        this.database = database;
    }

    /** Whose name has which letters and sounds. */
    record Line(PersonId person, Letters letters, byte[] spoken) {

        static Line of(SearchEntry entry) {
            var name = entry.name();
            if (name == null) throw new IllegalArgumentException("A name that must not be shown stands on no page");
            var sounds = NameMatch.Name.of(name.givenName(), name.familyName()).sounds();
            return new Line(entry.person(), Letters.of(sounds), Spoken.written(sounds));
        }
    }

    /** The pages of these counsellors, the first one's before the others'. */
    Pages of(Collection<StaffId> counsellors, @Nullable StaffId first) {
        if (counsellors.isEmpty()) {
            return new Pages(List.of());
        }
        var found = new ArrayList<Page>();
        var unread = new ArrayList<StaffId>();
        editions(counsellors).forEach((counsellor, edition) -> {
            var page = shelf.of(counsellor, edition);
            if (page == null) {
                unread.add(counsellor);
            } else {
                found.add(page);
            }
        });
        if (!unread.isEmpty()) {
            var read = read(unread);
            read.forEach(shelf::add);
            found.addAll(read);
        }
        found.sort(Comparator.comparing(page -> !page.counsellor.equals(first)));
        return new Pages(found);
    }

    private Map<StaffId, UUID> editions(Collection<StaffId> counsellors) {
        var editions = new HashMap<StaffId, UUID>();
        database.query(
                "select counsellor_id, edition from search_page where counsellor_id in ("
                        + SearchEntries.places(counsellors.size()) + ")",
                row -> {
                    editions.put(new StaffId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class));
                },
                SearchEntries.padded(counsellors).toArray());
        return editions;
    }

    private List<Page> read(Collection<StaffId> counsellors) {
        return database.query(
                "select counsellor_id, edition, letters from search_page where counsellor_id in ("
                        + SearchEntries.places(counsellors.size()) + ")",
                (row, number) -> new Page(
                        new StaffId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class), row.getBytes(3)),
                SearchEntries.padded(counsellors).toArray());
    }

    /** One counsellor's people. */
    record Page(StaffId counsellor, UUID edition, byte[] lines) {}

    /** What was read. */
    record Pages(List<Page> pages) {

        /** Everybody whose name may be meant, the likeliest first, else page by page; each of them once. */
        List<PersonId> meant(Sieve sieve, List<Ear> typed) {
            var meant = new ArrayList<Meant>();
            var name = new Spoken();
            for (var page : pages) {
                var lines = ByteBuffer.wrap(page.lines);
                while (lines.hasRemaining()) {
                    long first = lines.getLong();
                    long second = lines.getLong();
                    boolean isLike = sieve.keeps(lines.getLong(), lines.getLong(), lines.getLong());
                    int length = lines.getShort();
                    if (isLike) {
                        name.read(page.lines, lines.position());
                        var way = Matching.best(typed, name, null);
                        if (way != null) {
                            meant.add(new Meant(new PersonId(new UUID(first, second)), way.quarters()));
                        }
                    }
                    lines.position(lines.position() + length);
                }
            }
            meant.sort(Comparator.comparingInt(Meant::quarters));
            return meant.stream().map(Meant::person).distinct().toList();
        }
    }

    private record Meant(PersonId person, int quarters) {}

    /** Adds lines to counsellors' pages; other transactions that write to one of them wait until this one ends. */
    void add(SortedMap<UUID, List<Line>> lines) {
        database.batchUpdate(
                "insert into search_page (counsellor_id, letters) values (?, ?)"
                        + " on duplicate key update letters = concat(letters, values(letters)), edition = uuid()",
                lines.entrySet(),
                Math.max(1, lines.size()),
                (row, page) -> {
                    row.setObject(1, page.getKey());
                    row.setBytes(2, bytes(page.getValue()));
                });
        if (lines.size() <= FEW) {
            lines.keySet().stream().filter(this::isWasteful).forEach(this::rewrite);
        }
    }

    private boolean isWasteful(UUID counsellor) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select octet_length(letters) > ? * (? + 2 * (select count(*) from search_entry e"
                        + " where e.counsellor_id = p.counsellor_id)) from search_page p where counsellor_id = ?",
                Boolean.class,
                BYTES,
                ROOM_FOR_CHANGES,
                counsellor));
    }

    /** Leaves out what is no longer so; whoever wants to add a line meanwhile waits, and adds it afterwards. */
    void rewrite(UUID counsellor) {
        database.query("select 1 from search_page where counsellor_id = ? for update", row -> {}, counsellor);
        var lines = entries.ofCounsellor(counsellor).stream().map(Line::of).toList();
        database.update(
                "update search_page set letters = ?, edition = uuid() where counsellor_id = ?",
                bytes(lines),
                counsellor);
    }

    static byte[] bytes(List<Line> lines) {
        var page = ByteBuffer.allocate(
                lines.stream().mapToInt(line -> HEAD + line.spoken.length).sum());
        for (var line : lines) {
            page.putLong(line.person.value().getMostSignificantBits());
            page.putLong(line.person.value().getLeastSignificantBits());
            page.putLong(line.letters.low());
            page.putLong(line.letters.high());
            page.putLong(line.letters.consonants());
            page.putShort((short) line.spoken.length);
            page.put(line.spoken);
        }
        return page.array();
    }
}
