package org.jobcenterportal.attendance;

/**
 * What somebody thought of an event, in three answers; who it was, nobody knows.
 *
 * @param helped whether it helped her on
 * @param understood whether she understood everything
 * @param suited whether time, place and help with children suited her
 */
public record FeedbackAnswers(Opinion helped, Opinion understood, Opinion suited) {

    /** How much somebody agrees. */
    public enum Opinion {
        YES,
        PARTLY,
        NO
    }
}
