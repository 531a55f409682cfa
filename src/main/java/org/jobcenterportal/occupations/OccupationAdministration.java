package org.jobcenterportal.occupations;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.occupations.EditionStore.Kept;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** F71: administration brings in the official classification in one step; it then replaces the list that the portal brings along. */
@Service
@PreAuthorize("hasRole('administration')")
public class OccupationAdministration {

    private static final int SHOWN = 100;
    private static final int LONGEST_NAME = 200;

    private final EditionStore store;
    private final ListInForce list;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Clock clock;

    OccupationAdministration(
            EditionStore store, ListInForce list, StaffDirectory staff, CurrentUser user, Clock clock) {
        this.store = store;
        this.list = list;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /** How many bytes a file may have. */
    public int maxBytes() {
        return OfficialFile.MAX_BYTES;
    }

    /** How many titles the list in force has. */
    public int titles() {
        return list.get().titles().size();
    }

    /** Reads the official file and puts it in force, or refuses it as a whole. */
    public ImportOutcome importOfficial(String fileName, byte[] file) {
        return switch (OfficialFile.read(file)) {
            case OfficialReading.Refused(var problem) -> new ImportOutcome.Refused(problem);
            case OfficialReading.Readable(var classification) -> {
                var id = store.add(
                        nameOf(fileName), classification, user.require().id(), clock.instant());
                list.renew();
                yield new ImportOutcome.Imported(
                        id,
                        classification.counts(),
                        classification.titles().size(),
                        classification.oddities().stream().limit(SHOWN).toList(),
                        classification.oddities().size());
            }
        };
    }

    /** The editions that are kept, the latest first. */
    public List<Edition> editions() {
        var all = store.editions();
        var names = staff.ofAccounts(all.stream().map(Kept::by).collect(toSet()));
        return all.stream()
                .map(kept -> new Edition(
                        kept.id(),
                        kept.fileName(),
                        names.containsKey(kept.by())
                                ? names.get(kept.by()).name().full()
                                : null,
                        kept.at(),
                        kept.classes(),
                        kept.titles(),
                        kept.isInForce()))
                .toList();
    }

    /**
     * Takes the edition in force back, in favour of the one before or of the list that the portal brings along.
     *
     * @return whether it was still in force
     */
    public boolean takeBack(UUID edition) {
        var isTakenBack = store.takeBack(edition);
        list.renew();
        return isTakenBack;
    }

    /** Without folders and without signs that turn text round. */
    private static String nameOf(String fileName) {
        var name = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return name.isEmpty() ? "-" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
