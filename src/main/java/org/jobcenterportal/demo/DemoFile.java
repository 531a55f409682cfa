package org.jobcenterportal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** Reads what the demonstration is made of from {@code demo/<name>.yaml}. */
final class DemoFile {

    private DemoFile() {}

    static <T> T read(String name, Class<T> shape) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(name, new ClassPathResource("demo/" + name + ".yaml"))
                    .forEach(sources::addLast);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read demo/" + name + ".yaml", failure);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("", shape)
                .get();
    }
}
