package org.jobcenterportal.messaging;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address or a code that a phone reads from paper or from a screen. */
public final class QrCode {

    /** Of one little square, so that none is blurred. */
    private static final int SQUARE = 8;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private QrCode() {}

    /** The picture as an address that holds it. */
    public static String dataAddress(String text) {
        try {
            var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(code));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A QR code holds an address of ordinary length", tooLong);
        }
    }

    private static byte[] png(BitMatrix code) {
        var image =
                new BufferedImage(code.getWidth() * SQUARE, code.getHeight() * SQUARE, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, code.get(x / SQUARE, y / SQUARE) ? BLACK : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory takes every picture", impossible);
        }
        return bytes.toByteArray();
    }
}
