package org.jobcenterportal.appointments;

import org.jobcenterportal.messaging.MailContent;

/**
 * What the office sends by post to somebody who gets no mail: the same words, and the same link.
 *
 * @param printable whether an address is known to which it can go
 */
public record InvitationLetter(String recipient, String languageTag, MailContent content, boolean printable) {}
