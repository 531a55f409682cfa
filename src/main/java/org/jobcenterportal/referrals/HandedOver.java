package org.jobcenterportal.referrals;

/** One thing that goes to the other body. */
public enum HandedOver {
    NAME,
    BIRTH_DATE,
    ADDRESS,
    PHONE,
    EMAIL,
    LANGUAGE,
    CUSTOMER_NUMBER
}
