package org.jobcenterportal.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;

/** Who calls, and which few times they all want: made by the first process, read by all the others. */
record Stage(List<Given.Citizen> citizens, List<SlotChoice> slots) {

    private static final String CITIZEN = "citizen";
    private static final String SLOT = "slot";

    void write(Path file) {
        var lines = Stream.concat(
                citizens.stream()
                        .map(one -> String.join(
                                " ",
                                CITIZEN,
                                one.person().value().toString(),
                                one.account().value())),
                slots.stream()
                        .map(one -> String.join(
                                " ",
                                SLOT,
                                one.consultant().value().toString(),
                                one.venue().value().toString(),
                                one.start().toString())));
        try {
            var half = file.resolveSibling(file.getFileName() + ".half");
            Files.write(half, lines.toList());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stage read(Path file) {
        try {
            var lines = Files.readAllLines(file).stream()
                    .map(line -> line.split(" "))
                    .toList();
            return new Stage(
                    lines.stream()
                            .filter(words -> words[0].equals(CITIZEN))
                            .map(words ->
                                    new Given.Citizen(new PersonId(UUID.fromString(words[1])), new AccountId(words[2])))
                            .toList(),
                    lines.stream()
                            .filter(words -> words[0].equals(SLOT))
                            .map(words -> new SlotChoice(
                                    new StaffId(UUID.fromString(words[1])),
                                    new VenueId(UUID.fromString(words[2])),
                                    Instant.parse(words[3])))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
