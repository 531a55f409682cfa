package org.jobcenterportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed bundle is built from what stands beside it. To build it anew: {@code docs/frontend.md}. */
class BundleTest {

    private static final Path FRONTEND = Path.of("frontend");
    private static final Path BUNDLE = Path.of("src", "main", "bundles", "prod.bundle");

    @Test
    void the_bundle_is_built_from_the_present_scripts() throws Exception {
        var bundled = stats().get("frontendHashes");

        var present = new TreeMap<String, String>();
        try (var files = Files.walk(FRONTEND)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = FRONTEND.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("generated/")) {
                    present.put(name, hash(file));
                }
            }
        }

        assertThat(present)
                .isNotEmpty()
                .allSatisfy((name, hash) -> assertThat(bundled.path(name).asString(""))
                        .as("%s in the bundle", name)
                        .isEqualTo(hash));
    }

    @Test
    void the_bundle_carries_the_scripts_of_every_component() throws Exception {
        var bundled = stats().get("bundleImports")
                .valueStream()
                .map(JsonNode::asString)
                .map(module -> module.replace("Frontend/generated/jar-resources/", "./"))
                .toList();

        assertThat(bundled)
                .containsAll(new ComponentScripts()
                        .modules().stream()
                                .filter(module -> !module.contains(
                                        "breadcrumbs")) // a preview: not in the bundle until it is switched on
                                .toList());
    }

    private static JsonNode stats() throws IOException {
        try (var bundle = new ZipFile(BUNDLE.toFile());
                InputStream stats = bundle.getInputStream(bundle.getEntry("config/stats.json"))) {
            return JsonMapper.shared().readTree(stats);
        }
    }

    private static String hash(Path file) throws Exception {
        var text = Files.readString(file).replace("\r\n", "\n");
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
