package org.jobcenterportal.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.ColourScheme;
import org.jobcenterportal.identity.PageNonce;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** What holds for every page before its view is there: language, direction, colours, the quick exit, what fails. */
@Component
class PageFrame implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Before that a spinner would only flicker. */
    private static final int LOADING_SHOWS_AFTER = 300;

    private static final int LOADING_SHOWS_AS_SLOW_AFTER = 5_000;

    /** It travels in the page, because every request of the first page counts. */
    private static final String SCRIPT = script();

    private final transient Preferences preferences;
    private final transient OfficeSettings office;
    private final transient Texts texts;
    private final transient Failures failures;
    private final transient KnownPages pages;
    private final transient List<PageSummary> summaries;

    PageFrame(
            Preferences preferences,
            OfficeSettings office,
            Texts texts,
            Failures failures,
            KnownPages pages,
            List<PageSummary> summaries) {
        this.preferences = preferences;
        this.office = office;
        this.texts = texts;
        this.failures = failures;
        this.pages = pages;
        this.summaries = summaries;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        event.addIndexHtmlRequestListener(this::describe);
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(failures));
        service.addUIInitListener(ui -> prepare(ui.getUI()));
        service.setSystemMessagesProvider(new Interruptions(texts));
    }

    private void describe(IndexHtmlResponse page) {
        if (!(page.getVaadinRequest() instanceof VaadinServletRequest request)) {
            return;
        }
        var language = preferences.language(request);
        var colours = preferences.colours(request);
        var document = page.getDocument();
        var root = document.selectFirst("html");
        if (root != null) {
            root.attr("lang", language.tag()).attr("dir", language.isRightToLeft() ? "rtl" : "ltr");
            if (colours != ColourScheme.SYSTEM) {
                root.attr("data-theme", colours.name().toLowerCase(Locale.ROOT));
            }
        }
        document.title(texts.text(language, "shell.title.suffix"));
        document.head()
                .appendElement("meta")
                .attr("name", "portal-exit")
                .attr("content", office.weatherPage().toString());
        document.head()
                .appendElement("script")
                .attr("nonce", PageNonce.of(request))
                .appendChild(new DataNode(SCRIPT));
        document.body()
                .prependElement("noscript")
                .appendElement("p")
                .addClass("without-script")
                .text(texts.text(language, "shell.without-script", office.name(), office.phone()));
        if (pages.mayBeShown(request)) {
            summarise(request, language, document);
        } else {
            page.getVaadinResponse().setStatus(404);
        }
    }

    private void summarise(VaadinServletRequest request, Language language, Document document) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        summaries.stream()
                .flatMap(each -> each.of(path, language).stream())
                .findFirst()
                .ifPresent(summary -> {
                    meta(document, "name", "description", summary.text());
                    meta(document, "property", "og:title", summary.title());
                    meta(document, "property", "og:description", summary.text());
                });
    }

    private static void meta(Document document, String kind, String name, String content) {
        document.head().appendElement("meta").attr(kind, name).attr("content", content);
    }

    private static String script() {
        try (var script = PageFrame.class.getResourceAsStream("/shell/frame.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .collect(Collectors.joining("\n", "\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException("The script of the frame cannot be read", failure);
        }
    }

    private void prepare(UI ui) {
        var request = VaadinServletRequest.getCurrent();
        var language = request == null ? Language.GERMAN : preferences.language(request);
        ui.setLocale(language.locale());
        ui.setDirection(language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        var loading = ui.getLoadingIndicatorConfiguration();
        loading.setFirstDelay(LOADING_SHOWS_AFTER);
        loading.setSecondDelay(LOADING_SHOWS_AS_SLOW_AFTER);
        loading.setThirdDelay(LOADING_SHOWS_AS_SLOW_AFTER * 2);
        loading.setApplyDefaultTheme(false);
        var offline = ui.getReconnectDialogConfiguration();
        offline.setDialogText(texts.text(language, "shell.offline.trying"));
        offline.setDialogTextGaveUp(texts.text(language, "shell.offline.given-up"));
    }
}
