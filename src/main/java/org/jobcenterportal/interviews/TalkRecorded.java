package org.jobcenterportal.interviews;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.timetables.StandId;

/** What came of a talk between a person with a case and an employer was written down. */
public record TalkRecorded(RoundId round, PersonId person, StandId stand, TalkResult result) {}
