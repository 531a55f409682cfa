package org.jobcenterportal.local;

import ch.vorburger.exec.ManagedProcessException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Starts MariaDB, Keycloak and the portal with its demonstration, and stops them in the opposite order. */
final class LocalPortal implements AutoCloseable {

    static final Path DISTRIBUTION = Path.of(".local", "distribution", "keycloak");
    static final Path JAR = Path.of("target", "portal.jar");

    private static final String DEMO_SECRET = "portal";

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<CompletableFuture<?>> ends = new ArrayList<>();
    private final LocalFolder folder;
    private final LocalSettings settings;
    private final Progress progress;

    LocalPortal(LocalFolder folder, LocalSettings settings, Progress progress) {
        this.folder = folder;
        this.settings = settings;
        this.progress = progress;
    }

    /** Starts everything that is not configured to be elsewhere. */
    void start() throws InterruptedException {
        requirePorts();
        var environment = new HashMap<String, String>();
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("PORTAL_PORT", Integer.toString(settings.portalPort()));
        environment.put("PORTAL_PUBLIC_URL", settings.publicUrl());
        environment.put("PORTAL_LINK_SECRET", DEMO_SECRET);
        environment.put("PORTAL_VAULT_SECRET", DEMO_SECRET);
        if (settings.databaseUrl().isEmpty()) {
            environment.putAll(startDatabase());
            environment.put("PORTAL_AUDIT_ANCHORS", folder.anchors().toString());
        }
        var keycloak = settings.issuer().isEmpty() ? startKeycloak(environment) : null;
        var portal = PortalServer.start(JAR, folder, environment);
        running.push(portal);
        ends.add(portal.ended());
        portal.awaitReady(progress);
        if (keycloak != null) {
            keycloak.awaitReady(progress);
        }
    }

    /** Waits until one of the programs ends, which none should do by itself. */
    void awaitEnd() throws InterruptedException {
        try {
            CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).get();
            throw new CannotStart(
                    "Keycloak or the portal stopped by itself; their logs are in " + folder.path() + "/log.");
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws Exception {
        if (running.isEmpty()) {
            return;
        }
        Thread.interrupted(); // the wish to stop has been heard: what follows must be waited for
        progress.begin("Stops what was started");
        while (!running.isEmpty()) {
            running.pop().close();
        }
        progress.done();
    }

    private void requirePorts() {
        Ports.require(settings.portalPort(), "the portal", "PORTAL_PORT");
        if (settings.issuer().isEmpty()) {
            Ports.require(settings.keycloakPort(), "Keycloak", "PORTAL_KEYCLOAK_PORT");
        }
        if (settings.databaseUrl().isEmpty()) {
            Ports.require(settings.databasePort(), "MariaDB", "PORTAL_LOCAL_DATABASE_PORT");
        }
    }

    private Map<String, String> startDatabase() {
        progress.begin("Starts MariaDB");
        try {
            var database = LocalDatabase.start(folder.database(), settings.databasePort());
            running.push(database);
            progress.done();
            return database.settings();
        } catch (ManagedProcessException failure) {
            throw new CannotStart("MariaDB does not start; its log is " + folder.log("mariadb") + ".", failure);
        }
    }

    private LocalKeycloak startKeycloak(Map<String, String> environment) throws InterruptedException {
        environment.put("PORTAL_CLIENT_SECRET", DEMO_SECRET);
        environment.put("PORTAL_ISSUER", LocalKeycloak.issuerAt(settings.keycloakPort()));
        LocalKeycloak.build(DISTRIBUTION, folder, progress);
        var placeholders = Map.of("PORTAL_CLIENT_SECRET", DEMO_SECRET, "PORTAL_PUBLIC_URL", settings.publicUrl());
        var keycloak = LocalKeycloak.start(DISTRIBUTION, folder, settings.keycloakPort(), placeholders);
        running.push(keycloak);
        ends.add(keycloak.ended());
        return keycloak;
    }
}
