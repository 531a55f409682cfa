package org.jobcenterportal.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jobcenterportal.journeys.RunningPortal;
import org.jobcenterportal.journeys.Visitor;

/** What a first visit loads over the wire, compressed, with an empty cache. */
final class PageBench {

    private static final List<String> PAGES = List.of("/", "/beratung", "/veranstaltungen");
    private static final double GOAL_KILOBYTES = 0.4 * 301;
    private static final int GOAL_REQUESTS = 8;

    private PageBench() {}

    /** What one page took, request by request. */
    private record Load(String page, List<Part> parts) {

        private long bytes() {
            return parts.stream().mapToLong(Part::bytes).sum();
        }
    }

    /** One request; what the browser did not wait for counts as a request without bytes. */
    private record Part(String address, long bytes) {}

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
        var parts = new LinkedHashMap<String, Part>();
        network.on("Network.requestWillBeSent", event -> {
            var redirected = parts.remove(id(event)); // keeps its number, but is a request of its own
            if (redirected != null) parts.put(id(event) + " before " + address(event), redirected);
            parts.put(id(event), new Part(address(event), 0));
        });
        network.on(
                "Network.loadingFinished",
                event -> parts.computeIfPresent(id(event), (id, part) -> new Part(part.address(), length(event))));
        network.send("Network.enable");
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().close();
        return new Load(path, List.copyOf(parts.values()));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String address(JsonObject event) {
        return event.getAsJsonObject("request").get("url").getAsString();
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    private static void print(List<Load> loads) {
        System.out.printf("%nA first visit over the wire, compressed, nothing cached%n%n");
        System.out.printf("%-38s %8s %8s%n", "", "requests", "kB");
        for (var load : loads) {
            System.out.printf("%-38s %8d %8.1f%n", load.page(), load.parts().size(), load.bytes() / 1000.0);
        }
        System.out.printf(
                "%-38s %8d %8.1f%n", "goal (0.4 x Vaadin's bookstore example)", GOAL_REQUESTS, GOAL_KILOBYTES);
        for (var load : loads) {
            System.out.printf("%n%s%n", load.page());
            for (var part : load.parts()) {
                System.out.printf("  %-76.76s %8.1f%n", part.address(), part.bytes() / 1000.0);
            }
        }
    }
}
