package org.jobcenterportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jobcenterportal.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;

/** The register of data says of every column why it is there, and of nothing else. */
@IntegrationTest
class DataRegisterTest {

    private static final Path REGISTER = Path.of("docs", "data-register");
    private static final Set<String> KINDS = Set.of(
            "technical",
            "identity",
            "contact",
            "family",
            "health",
            "employment",
            "communication",
            "case",
            "organisation",
            "access-log");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_column_stands_in_the_register_and_everything_in_the_register_is_a_column() {
        assertThat(register().keySet()).isEqualTo(columns());
    }

    @Test
    void every_entry_says_kind_purpose_basis_and_retention() {
        assertThat(register()).allSatisfy((column, entry) -> {
            assertThat(entry).as(column).containsOnlyKeys("kind", "purpose", "basis", "retention");
            assertThat(entry.values()).as(column).noneMatch(String::isBlank);
            assertThat(entry.get("kind")).as(column).isIn(KINDS);
        });
    }

    private Set<String> columns() {
        return new TreeSet<>(jdbc.sql("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and table_name not like 'counted%'
                            and table_name in (select table_name from information_schema.tables
                                where table_schema = database() and table_type <> 'VIEW')
                        """).query(String.class).list());
    }

    private static Map<String, Map<String, String>> register() {
        var register = new TreeMap<String, Map<String, String>>();
        for (var file : House.files(REGISTER, ".yaml")) {
            Map<String, Map<String, Map<String, Object>>> tables = new Yaml().load(House.read(file));
            tables.forEach((table, columns) -> columns.forEach((column, entry) -> {
                var previous = register.put(table + "." + column, text(entry));
                assertThat(previous)
                        .as("%s.%s stands twice, again in %s", table, column, file)
                        .isNull();
            }));
        }
        return register;
    }

    private static Map<String, String> text(Map<String, Object> entry) {
        return entry.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> String.valueOf(value.getValue())));
    }
}
