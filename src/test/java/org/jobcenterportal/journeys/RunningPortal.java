package org.jobcenterportal.journeys;

import ch.vorburger.exec.ManagedProcessException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.local.LocalDatabase;
import org.jobcenterportal.local.LocalFolder;
import org.jobcenterportal.local.LocalKeycloak;
import org.jobcenterportal.local.PortalServer;
import org.jobcenterportal.local.Ports;
import org.jobcenterportal.local.Progress;

/**
 * The portal as people meet it: the production jar with its demonstration, a real MariaDB, a real Keycloak, a mail
 * server that keeps what is sent, and a browser. One run of tests starts it once.
 */
public final class RunningPortal implements AutoCloseable {

    private static final Path DISTRIBUTION = Path.of(".local", "distribution", "keycloak");
    private static final Path JAR = Path.of("target", "portal.jar");
    private static final Path FOLDER = Path.of("target", "journeys");
    private static final String DEMO_SECRET = "portal";

    private final Deque<AutoCloseable> running;
    private final LocalDatabase database;
    private final GreenMail mail;
    private final Chromium chromium;
    private final PortalServer server;
    private final List<BrowserContext> visits = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, BrowserContext> lastingVisits = new HashMap<>();

    private RunningPortal(
            Deque<AutoCloseable> running,
            LocalDatabase database,
            GreenMail mail,
            Chromium chromium,
            PortalServer server) {
        this.running = running;
        this.database = database;
        this.mail = mail;
        this.chromium = chromium;
        this.server = server;
    }

    /** Starts everything, which takes about a minute. */
    public static RunningPortal start() throws Exception {
        return start(Map.of());
    }

    /** The same with more settings, or others. */
    public static RunningPortal start(Map<String, String> more) throws Exception {
        var running = new ArrayDeque<AutoCloseable>();
        try {
            return start(running, more);
        } catch (Exception failure) {
            stop(running);
            throw failure;
        }
    }

    private static RunningPortal start(Deque<AutoCloseable> running, Map<String, String> more)
            throws ManagedProcessException, InterruptedException {
        var folder = LocalFolder.empty(FOLDER);
        var database = LocalDatabase.start(folder.database(), 0);
        running.push(database);
        var mail = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        running.push(mail::stop);
        var settings = new HashMap<>(database.settings());
        var keycloakPort = Ports.free();
        settings.put("SPRING_PROFILES_ACTIVE", "demo");
        settings.put("PORTAL_PORT", Integer.toString(Ports.free()));
        settings.put("PORTAL_PUBLIC_URL", "http://localhost:" + settings.get("PORTAL_PORT"));
        settings.put("PORTAL_CLIENT_SECRET", DEMO_SECRET);
        settings.put("PORTAL_LINK_SECRET", DEMO_SECRET);
        settings.put("PORTAL_VAULT_SECRET", DEMO_SECRET);
        settings.put("PORTAL_ISSUER", LocalKeycloak.issuerAt(keycloakPort));
        settings.put("PORTAL_MAIL_HOST", "127.0.0.1");
        settings.put("PORTAL_MAIL_PORT", Integer.toString(mail.getSmtp().getPort()));
        settings.put("PORTAL_MAIL_STARTTLS", "false");
        // journeys are run at night and on Sundays as well, when the portal asks nobody anything
        settings.put("PORTAL_QUIET_UNTIL", "00:00");
        settings.put("PORTAL_QUIET_FROM", "23:59");
        settings.put("PORTAL_QUIET_REST_DAYS", "false");
        settings.putAll(more);
        LocalKeycloak.build(DISTRIBUTION, folder, Progress.silent());
        var keycloak = LocalKeycloak.start(DISTRIBUTION, folder, keycloakPort, settings);
        running.push(keycloak);
        var server = PortalServer.start(JAR, folder, settings);
        running.push(server);
        server.awaitReady(Progress.silent());
        keycloak.awaitReady(Progress.silent());
        var chromium = Chromium.start();
        running.push(chromium);
        return new RunningPortal(running, database, mail, chromium, server);
    }

    /** The full address of a page, for example of {@code /beratung}. */
    public URI address(String path) {
        return server.address().resolve(path);
    }

    /** The number of the portal's process, for measuring it. */
    public long processNumber() {
        return server.number();
    }

    public LocalDatabase database() {
        return database;
    }

    /** Opens a page for somebody who has not been here before; the visit ends with the test. */
    public Page visit(Visitor visitor, String path) {
        var visit = browserOf(visitor);
        visits.add(visit);
        var page = visit.newPage();
        page.navigate(path);
        return page;
    }

    private BrowserContext browserOf(Visitor visitor) {
        var visit =
                chromium.browser().newContext(visitor.options(server.address().toString()));
        visit.onPage(page -> page.onPageError(error -> errors.add(page.url() + ": " + error)));
        return visit;
    }

    /** Opens a page that needs a login as one of the people of the demonstration. */
    public Page visitAs(String user, Visitor visitor, String path) {
        var page = visit(visitor, path);
        signIn(page, user);
        return page;
    }

    /**
     * Opens a page at a desk in a browser that lasts from test to test, and in the same window while the same person looks,
     * which is quicker: for tests that are about the page alone. Windows of others that were opened so are closed. Nobody,
     * with an empty name, is not signed in.
     */
    Page visitAgainAs(String user, String path) {
        var visit = lastingVisits.computeIfAbsent(user, somebody -> browserOf(Visitor.atDesk()));
        // a window behind another one may stop drawing
        lastingVisits.values().stream()
                .filter(other -> other != visit)
                .flatMap(other -> other.pages().stream())
                .forEach(Page::close);
        var page = visit.pages().stream().findFirst().orElseGet(visit::newPage);
        page.navigate(path);
        if (!user.isEmpty() && page.locator("#username").count() > 0) {
            signIn(page, user);
        }
        return page;
    }

    /** Fills in the login page, which must be open. */
    public void signIn(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(DEMO_SECRET);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(server.address().toString()) && !url.contains("/login/"));
    }

    /** Waits for the given number of mails to an address and answers them, oldest first. */
    public List<MimeMessage> awaitMails(String to, int number) {
        for (var expected = number; mails(to).size() < number; expected++) {
            if (!mail.waitForIncomingEmail(1_000, mail.getReceivedMessages().length + 1) && expected > number + 60) {
                throw new AssertionError(
                        "%d mails to %s were sent, not %d".formatted(mails(to).size(), to, number));
            }
        }
        return mails(to);
    }

    private List<MimeMessage> mails(String to) {
        return Stream.of(mail.getReceivedMessages())
                .filter(message -> recipients(message).anyMatch(to::equals))
                .toList();
    }

    private static Stream<String> recipients(MimeMessage message) {
        try {
            return Stream.of(message.getAllRecipients()).map(Address::toString).map(RunningPortal::bare);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String bare(String recipient) {
        return recipient.replaceFirst("^.*<(.*)>$", "$1");
    }

    /** What went wrong in the scripts of the pages since it was asked last; on a sound page nothing does. */
    List<String> takeErrors() {
        var taken = List.copyOf(errors);
        errors.clear();
        return taken;
    }

    /** Ends the visits of a test, of a failed one the lasting ones as well; then pictures of all pages are kept. */
    void endVisits(String test, boolean failed) {
        try {
            if (failed) {
                keepPictures(test);
            }
        } finally {
            if (failed) {
                lastingVisits.values().forEach(BrowserContext::close);
                lastingVisits.clear();
            }
            visits.forEach(BrowserContext::close);
            visits.clear();
        }
    }

    private void keepPictures(String test) {
        var pages = Stream.concat(visits.stream(), lastingVisits.values().stream())
                .flatMap(visit -> visit.pages().stream())
                .toList();
        for (var page : pages) {
            var picture = FOLDER.resolve("failed").resolve(test + "-" + pages.indexOf(page) + ".png");
            page.screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }

    @Override
    public void close() throws Exception {
        stop(running);
    }

    private static void stop(Deque<AutoCloseable> running) throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
