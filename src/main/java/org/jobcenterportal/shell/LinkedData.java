package org.jobcenterportal.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.identity.PageNonce;
import org.jsoup.nodes.DataNode;
import tools.jackson.databind.json.JsonMapper;

/** What a public page says to search engines about its subject (schema.org), as a script in its head that runs nothing. */
public final class LinkedData {

    private LinkedData() {}

    /** @param ofAddress what is to be said at an address, without a slash in front; nothing where there is nothing to say */
    public static void describe(IndexHtmlResponse page, Function<String, Optional<String>> ofAddress) {
        if (!(page.getVaadinRequest() instanceof VaadinServletRequest request) || request.getPathInfo() == null) {
            return;
        }
        ofAddress
                .apply(request.getPathInfo().replaceFirst("^/+", ""))
                .ifPresent(written -> page.getDocument()
                        .head()
                        .appendElement("script")
                        .attr("type", "application/ld+json")
                        .attr("nonce", PageNonce.of(request))
                        .appendChild(new DataNode(written)));
    }

    /** Nothing in it can end the script: every opening bracket is written as a number. */
    public static String written(JsonMapper json, Map<String, Object> described) {
        return json.writeValueAsString(described).replace("<", "\\u003c");
    }
}
