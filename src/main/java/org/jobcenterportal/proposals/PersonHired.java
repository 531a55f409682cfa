package org.jobcenterportal.proposals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;

/** Somebody begins to work in a job that was proposed to her. */
public record PersonHired(
        ProposalId proposal,
        PersonId person,
        JobOfferId job,
        LocalDate startsOn,
        BigDecimal hoursPerWeek,
        Employment employment) {}
