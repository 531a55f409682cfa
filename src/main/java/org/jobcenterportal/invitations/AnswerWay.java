package org.jobcenterportal.invitations;

/** How a colleague was told an answer. */
public enum AnswerWay {
    PHONE,
    IN_PERSON,
    OTHER
}
