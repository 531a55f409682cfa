package org.jobcenterportal.employers;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** The divisions of WZ 2008 with short names of our own, read once. */
final class SectorTable {

    static final List<Sector> ALL = read();

    private static final Map<String, Sector> BY_CODE = ALL.stream().collect(toMap(Sector::code, Function.identity()));

    private SectorTable() {}

    static Sector of(String code) {
        var sector = BY_CODE.get(code);
        if (sector == null) {
            throw new IllegalArgumentException("WZ 2008 has no division " + code);
        }
        return sector;
    }

    private static List<Sector> read() {
        try (var file = new ClassPathResource("employers/wz2008.txt").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 4))
                    .map(parts -> new Sector(parts[0], parts[1], parts[2], parts[3]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
