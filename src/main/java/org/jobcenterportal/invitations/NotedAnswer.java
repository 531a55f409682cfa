package org.jobcenterportal.invitations;

import org.jobcenterportal.organisation.StaffId;

/** That a colleague has written down what somebody said. */
record NotedAnswer(AnswerWay way, StaffId by) {}
