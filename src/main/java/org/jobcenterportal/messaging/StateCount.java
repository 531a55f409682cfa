package org.jobcenterportal.messaging;

/** How many messages are in a state. */
record StateCount(MessageState state, long messages) {}
