package org.jobcenterportal.messaging;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a phone reads that is held before the first page of a printed sheet. */
public final class PrintedCode {

    private PrintedCode() {}

    /** @param dpi how sharp the phone sees it, in dots per inch */
    public static String on(PDDocument sheet, int dpi) throws IOException, ReaderException {
        var page = new PDFRenderer(sheet).renderImageWithDPI(0, dpi);
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var seen = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        return new QRCodeReader()
                .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
