package org.jobcenterportal.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole code of the portal, read once for all rules that look at it. */
final class House {

    static final String ROOT = "org.jobcenterportal";
    static final Path MAIN = Path.of("src", "main", "java");
    static final Path RESOURCES = Path.of("src", "main", "resources");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Code that breaks each rule once; a rule that does not see it is blind. */
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static JavaClasses broken() {
        return BROKEN;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
