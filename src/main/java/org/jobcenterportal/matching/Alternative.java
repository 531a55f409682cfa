package org.jobcenterportal.matching;

import org.jobcenterportal.targets.Said;

/**
 * What an employer could offer otherwise, and how many more people a job would fit then.
 *
 * @param what in words
 */
public record Alternative(Said what, int people) {}
