package org.jobcenterportal.casework;

/** Whether a contact holds; none is ever deleted. */
public enum ContactState {
    RECORDED,
    RECORDED_IN_ERROR
}
