package org.jobcenterportal.journeys;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads what the portal has mailed. */
final class Mails {

    private Mails() {}

    /** The path of the first link that begins with the given one. */
    static String link(Part mail, String path) throws MessagingException, IOException {
        var link = Pattern.compile("https?://[^/\\s\"]+(" + Pattern.quote(path) + "[\\w-]+)")
                .matcher(text(mail));
        if (!link.find()) {
            throw new AssertionError("The mail has no link to " + path);
        }
        return link.group(1);
    }

    /** The plain text of a mail, with everything that is nested in it. */
    static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        var text = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                text.append(text(parts.getBodyPart(number)));
            }
        }
        return text.toString();
    }
}
