package org.jobcenterportal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipException;

/**
 * Saves what was entered into a local portal, database and accounts of the same moment, and puts it back. The portal is
 * stopped meanwhile. Putting back prepares everything aside and swaps it at the end: either all of it is there or
 * nothing has changed, and what was there before is kept once.
 */
final class Backup {

    private static final String MANIFEST = "backup.properties";
    private static final String TABLES = "database.sql";
    private static final String ACCOUNTS = "keycloak";
    private static final String ANCHORS = "audit-anchors.txt";

    private final LocalFolder folder;
    private final String keycloakVersion;

    Backup(LocalFolder folder, String keycloakVersion) {
        this.folder = folder;
        this.keycloakVersion = keycloakVersion;
    }

    /** Writes everything into one file. */
    void save(Path file) throws InterruptedException {
        if (!Files.exists(folder.database().resolve("data"))) {
            throw new CannotStart("There is nothing to save yet: ./portal run has not been started here.");
        }
        var target = file.toAbsolutePath();
        if (!Files.isWritable(target.getParent())) {
            throw new CannotStart("The file " + target + " cannot be written.");
        }
        try (var collected = new TemporaryFolder(folder.path().resolve("saving"));
                var database = LocalDatabase.start(folder.database(), 0)) {
            new DatabaseClient(folder, database).dump(collected.path().resolve(TABLES));
            var facts = facts(database);
            new Manifest(keycloakVersion, facts.migrations(), facts.rows())
                    .write(collected.path().resolve(MANIFEST));
            copyAccounts(folder.keycloak(), collected.path().resolve(ACCOUNTS));
            if (Files.exists(folder.anchors())) {
                Files.copy(folder.anchors(), collected.path().resolve(ANCHORS));
            }
            Archive.pack(collected.path(), target);
        } catch (IOException | SQLException failure) {
            throw new CannotStart("The backup failed: " + failure.getMessage(), failure);
        }
    }

    /** Puts back what {@link #save} wrote. */
    void restore(Path file) throws InterruptedException {
        if (!Files.isReadable(file)) {
            throw new CannotStart("The file " + file.toAbsolutePath() + " cannot be read.");
        }
        try (var prepared = new TemporaryFolder(folder.path().resolve("restoring"))) {
            Archive.unpack(file, prepared.path());
            var manifest = manifest(prepared.path());
            manifest.requireKnown(keycloakVersion);
            var fresh = new LocalFolder(prepared.path().resolve("fresh"));
            try (var database = LocalDatabase.start(fresh.database(), 0)) {
                new DatabaseClient(fresh, database).load(prepared.path().resolve(TABLES));
                if (!facts(database).rows().equals(manifest.rows())) {
                    throw new CannotStart("The backup is damaged: not every row came back.");
                }
            }
            swap(fresh.database().resolve("data"), prepared.path());
        } catch (ZipException damaged) {
            throw new CannotStart("The file " + file + " is not a backup or is damaged.", damaged);
        } catch (IOException | SQLException failure) {
            throw new CannotStart("The backup could not be put back: " + failure.getMessage(), failure);
        }
    }

    private static Manifest manifest(Path unpacked) throws IOException {
        var file = unpacked.resolve(MANIFEST);
        if (!Files.exists(file) || !Files.exists(unpacked.resolve(TABLES))) {
            throw new ZipException("The parts of a backup are missing");
        }
        return Manifest.read(file);
    }

    private static DatabaseFacts facts(LocalDatabase database) throws SQLException {
        return DatabaseFacts.of(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
    }

    /** Keycloak keeps its accounts in one file; the realm that they belong to is remembered beside it. */
    private static void copyAccounts(Path from, Path to) throws IOException {
        for (var name : new String[] {"data/h2/keycloakdb.mv.db", KeycloakHome.ORIGIN}) {
            if (Files.exists(from.resolve(name))) {
                Files.createDirectories(to.resolve(name).getParent());
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }
    }

    /** The anchors of the audit log change with the log that they hold; the former ones are kept like all the rest. */
    private void swap(Path data, Path prepared) throws IOException {
        var before = folder.path().resolve("before-restore");
        LocalFolder.delete(before);
        Files.createDirectories(before);
        if (Files.exists(folder.database().resolve("data"))) {
            Files.move(folder.database().resolve("data"), before.resolve("data"));
        }
        if (Files.exists(folder.keycloak())) {
            Files.move(folder.keycloak(), before.resolve(ACCOUNTS));
        }
        if (Files.exists(folder.anchors())) {
            Files.move(folder.anchors(), before.resolve(ANCHORS));
        }
        Files.createDirectories(folder.database());
        Files.move(data, folder.database().resolve("data"));
        if (Files.exists(prepared.resolve(ACCOUNTS))) {
            Files.move(prepared.resolve(ACCOUNTS), folder.keycloak());
        }
        if (Files.exists(prepared.resolve(ANCHORS))) {
            Files.move(prepared.resolve(ANCHORS), folder.anchors());
        }
    }
}
