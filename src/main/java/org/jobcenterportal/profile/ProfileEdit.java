package org.jobcenterportal.profile;

import java.time.LocalDate;

/**
 * An edit by somebody of the office.
 *
 * @param seen the profile as she saw it when she began
 * @param source where what she changed comes from
 * @param on when it was said, or taken over
 */
public record ProfileEdit(ProfileDraft content, ProfileDetails seen, ProvenanceSource source, LocalDate on) {}
