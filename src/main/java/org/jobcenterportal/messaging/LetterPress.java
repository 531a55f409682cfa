package org.jobcenterportal.messaging;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes PDFs that screen readers can read (PDF/UA), with the portal's own fonts in them. */
@Component
class LetterPress {

    private static final Map<String, String> FAMILIES = Map.of(
            "Fira Sans", "latin",
            "Fira Sans Extended", "latin-extended",
            "Fira Sans Cyrillic", "cyrillic");

    static {
        XRLog.setLoggingEnabled(false); // it would write people's addresses into the log
    }

    byte[] pdf(String html) {
        var builder = new PdfRendererBuilder();
        FAMILIES.forEach((family, file) -> {
            builder.useFont(() -> font(file, 400), family, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font(file, 600), family, 600, FontStyle.NORMAL, true);
        });
        var pdf = new ByteArrayOutputStream();
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException("The letter cannot be printed", failure);
        }
        return pdf.toByteArray();
    }

    /** How many pages a PDF has. */
    static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException("A PDF of our own cannot be read", failure);
        }
    }

    private static InputStream font(String file, int weight) {
        try {
            return new ClassPathResource("letters/fira-sans-" + file + "-" + weight + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException("A font of the letters is missing", missing);
        }
    }
}
