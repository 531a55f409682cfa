package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.BundleUtils;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of {@code frontend/components}, as they follow from the annotations of Vaadin's components. */
final class ComponentScripts {

    private static final int KEY_LENGTH = 8;

    private final SortedMap<String, Class<?>> components = new TreeMap<>();

    ComponentScripts() throws IOException, ClassNotFoundException {
        var resolver = new PathMatchingResourcePatternResolver();
        for (var file : resolver.getResources("classpath*:com/vaadin/flow/component/*/*.class")) {
            var path = file.getURL().getPath();
            var name = path.substring(path.indexOf("com/vaadin/flow/component/"), path.length() - ".class".length())
                    .replace('/', '.');
            var type = Class.forName(name, false, getClass().getClassLoader());
            if (Component.class.isAssignableFrom(type)
                    && type.getDeclaredAnnotationsByType(JsModule.class).length > 0
                    && ScriptGroup.of(type).isPresent()
                    && !name.equals("com.vaadin.flow.component.icon.Icon")) {
                components.put(name, type);
            }
        }
    }

    /** File name and content. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        for (var group : ScriptGroup.values()) {
            files.put(group.fileName() + ".ts", imports(group));
        }
        files.put("index.ts", index());
        return files;
    }

    private String imports(ScriptGroup group) {
        var base = group.base().map(other -> "./" + other.fileName()).stream();
        return Stream.concat(base, modules(group).stream().map(ComponentScripts::located))
                .map(module -> "import '" + module + "';\n")
                .collect(Collectors.joining());
    }

    SortedSet<String> modules() {
        return Stream.of(ScriptGroup.values())
                .flatMap(group -> modules(group).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<String> modules(ScriptGroup group) {
        var named = components.values().stream()
                .filter(type -> ScriptGroup.of(type).orElseThrow() == group)
                .flatMap(type -> Stream.of(type.getDeclaredAnnotationsByType(JsModule.class)))
                .map(JsModule::value);
        return Stream.concat(named, group.besides().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private String index() {
        var text = new StringBuilder("""
                // Which group of scripts a component needs. The server names a component by the hash of its class.
                const groups = {
                """);
        for (var group : ScriptGroup.values()) {
            text.append("  %1$s: () => import('./%1$s'),%n".formatted(group.fileName()));
        }
        text.append("""
                };

                const groupOf: Record<string, keyof typeof groups> = {
                """);
        components.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> text.append("  '%s': '%s', // %s%n"
                        .formatted(
                                key(entry.getValue()),
                                ScriptGroup.of(entry.getValue()).orElseThrow().fileName(),
                                entry.getValue().getSimpleName())));
        text.append("""
                };

                export function loadOnDemand(key: string): Promise<unknown> {
                  const group = groupOf[key.slice(0, %d)];
                  return group ? groups[group]() : Promise.resolve();
                }
                """.formatted(KEY_LENGTH));
        return text.toString();
    }

    private static String key(Class<?> component) {
        return BundleUtils.getChunkId(component.getName()).substring(0, KEY_LENGTH);
    }

    private static String located(String module) {
        return module.startsWith("./")
                ? "Frontend/generated/jar-resources/" + module.substring(2).replaceAll("\\.ts$", "")
                : module;
    }
}
