package org.jobcenterportal.appointments;

/** By which way an invitation reaches the citizen. */
public enum DeliveryWay {
    EMAIL,
    /** She wishes letters, or the portal knows no address. */
    LETTER
}
