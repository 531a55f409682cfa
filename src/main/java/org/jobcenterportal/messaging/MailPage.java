package org.jobcenterportal.messaging;

import java.util.List;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/** Every word of a mail in the reader's language, before it takes a form. */
record MailPage(
        Language language,
        String sender,
        String subject,
        String preheader,
        String title,
        String greeting,
        List<String> paragraphs,
        List<Fact> facts,
        List<MailAction> actions,
        boolean equalActions,
        @Nullable Seal seal,
        List<String> footer,
        List<MailAction> legalPages) {

    /** The seal "freiwillig – ohne Rechtsfolgen". */
    record Seal(String title, String text) {}
}
