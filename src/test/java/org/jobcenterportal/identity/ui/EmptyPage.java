package org.jobcenterportal.identity.ui;

import com.vaadin.flow.di.ResourceProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives the portal a page to serve where no frontend has been built: a test over the network needs none. */
@TestConfiguration(proxyBeanMethods = false)
class EmptyPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><style>body { margin: 0 }</style><script type="module">1</script></head>
            <body><div id="outlet"></div></body></html>
            """;

    @Bean
    ResourceProvider pages() {
        return new Pages();
    }

    private static final class Pages implements ResourceProvider {

        private final ClassLoader classes = Pages.class.getClassLoader();

        @Override
        public @Nullable URL getApplicationResource(String path) {
            var built = classes.getResource(path);
            return built == null && path.endsWith("/index.html") ? emptyPage() : built;
        }

        @Override
        public List<URL> getApplicationResources(String path) throws IOException {
            return Collections.list(classes.getResources(path));
        }

        @Override
        public @Nullable URL getClientResource(String path) {
            return classes.getResource(path);
        }

        @Override
        public @Nullable InputStream getClientResourceAsStream(String path) {
            return classes.getResourceAsStream(path);
        }
    }

    private static URL emptyPage() {
        try {
            return URL.of(URI.create("test:///index.html"), new InMemory());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class InMemory extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    // nothing to connect to
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}
