package org.jobcenterportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComponentScriptsTest {

    private static final Path FOLDER = Path.of("frontend", "components");

    /** To write them anew after an update of Vaadin: {@code -Dportal.scripts.write=true}. */
    @Test
    void the_browser_finds_the_scripts_of_every_component() throws Exception {
        var files = new ComponentScripts().files();
        if (Boolean.getBoolean("portal.scripts.write")) {
            Files.createDirectories(FOLDER);
            for (var file : files.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }

        for (var file : files.entrySet()) {
            assertThat(FOLDER.resolve(file.getKey())).exists().hasContent(file.getValue());
        }
    }
}
