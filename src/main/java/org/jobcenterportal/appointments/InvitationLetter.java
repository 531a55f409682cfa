package org.jobcenterportal.appointments;

import org.jobcenterportal.messaging.MailContent;

/** What the office sends by post to somebody who gets no mail: the same words, and the same link. */
public record InvitationLetter(String recipient, String languageTag, MailContent content) {}
