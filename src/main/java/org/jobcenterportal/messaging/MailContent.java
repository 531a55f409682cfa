package org.jobcenterportal.messaging;

import java.util.List;

/**
 * What a message says, whatever the channel: HTML, plain text and letter come from this one model.
 *
 * <p>Subject and preheader are seen in passing on a phone that others may share, so they stay neutral: neither the
 * office nor the topic (F9). Greeting and footer are the portal's and do not belong here.
 *
 * @param preheader the line that mail programs show beside the subject
 * @param voluntarySeal whether the message bears the seal "freiwillig – ohne Rechtsfolgen"; only what is voluntary by
 *     type may say so
 * @param equalActions whether the actions are answers of equal weight, so that none of them is the main one
 */
public record MailContent(
        String subject,
        String preheader,
        String title,
        List<String> paragraphs,
        List<Fact> facts,
        List<MailAction> actions,
        boolean voluntarySeal,
        boolean equalActions) {

    /** The longest subject, in characters. */
    public static final int MAX_SUBJECT = 150;

    public MailContent {
        subject = SingleLine.of("A subject", subject, MAX_SUBJECT);
        preheader = SingleLine.of("A preheader", preheader, 200);
        title = SingleLine.of("A title", title, 200);
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }

    /** A message whose first action is its main one. */
    public MailContent(
            String subject,
            String preheader,
            String title,
            List<String> paragraphs,
            List<Fact> facts,
            List<MailAction> actions,
            boolean voluntarySeal) {
        this(subject, preheader, title, paragraphs, facts, actions, voluntarySeal, false);
    }

    /** The same, with answers of equal weight. */
    public MailContent withEqualActions() {
        return new MailContent(subject, preheader, title, paragraphs, facts, actions, voluntarySeal, true);
    }
}
