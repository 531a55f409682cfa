package org.jobcenterportal.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of texts as they lie in the folders of the rooms. */
final class Bundles {

    private static final Path FOLDER = House.RESOURCES.resolve("i18n");
    private static final Pattern NAME = Pattern.compile("(citizen|staff)_(.+)\\.properties");

    private Bundles() {}

    /** One file of texts: a room's, for one audience, in one language. */
    record Bundle(Path file, String room, String audience, String language, Map<String, String> texts) {

        List<String> keysAsWritten() {
            return House.read(file)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                    .map(line -> line.split("[=:\\s]", 2)[0])
                    .toList();
        }
    }

    static List<Bundle> all() {
        return House.files(FOLDER, ".properties").stream()
                .map(Bundles::read)
                .sorted(Comparator.comparing(bundle -> bundle.file().toString()))
                .toList();
    }

    private static Bundle read(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException("Not named as a file of texts: " + file);
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(House.read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return new Bundle(file, file.getParent().getFileName().toString(), name.group(1), name.group(2), texts);
    }
}
