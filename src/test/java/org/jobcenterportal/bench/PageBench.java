package org.jobcenterportal.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jobcenterportal.journeys.RunningPortal;
import org.jobcenterportal.journeys.Visitor;

/** What a first visit loads over the wire, compressed, with an empty cache. */
final class PageBench {

    private static final List<String> PAGES = List.of("/", "/beratung");
    private static final double GOAL_KILOBYTES = 0.4 * 301;
    private static final int GOAL_REQUESTS = 8;

    private PageBench() {}

    /** What one page took. */
    private record Load(String page, int requests, long bytes) {}

    public static void main(String[] arguments) throws Exception {
        var loads = new ArrayList<Load>();
        try (var portal = RunningPortal.start()) {
            for (var page : PAGES) {
                measure(portal, page); // the server's own first time is not what is measured
                loads.add(measure(portal, page));
            }
        }
        print(loads);
        System.exit(0);
    }

    private static Load measure(RunningPortal portal, String path) {
        var page = portal.visit(Visitor.onPhone(), "about:blank");
        var network = page.context().newCDPSession(page);
        var requests = new AtomicInteger();
        var bytes = new AtomicLong();
        network.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
        network.on("Network.loadingFinished", event -> bytes.addAndGet(length(event)));
        network.send("Network.enable");
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().close();
        return new Load(path, requests.get(), bytes.get());
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    private static void print(List<Load> loads) {
        System.out.printf("%nA first visit over the wire, compressed, nothing cached%n%n");
        System.out.printf("%-38s %8s %8s%n", "", "requests", "kB");
        for (var load : loads) {
            System.out.printf("%-38s %8d %8.1f%n", load.page(), load.requests(), load.bytes() / 1000.0);
        }
        System.out.printf(
                "%-38s %8d %8.1f%n", "goal (0.4 x Vaadin's bookstore example)", GOAL_REQUESTS, GOAL_KILOBYTES);
    }
}
