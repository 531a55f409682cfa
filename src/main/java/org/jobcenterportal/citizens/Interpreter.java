package org.jobcenterportal.citizens;

/** Whether somebody needs an interpreter to talk with the office (§ 19 SGB X, § 17 Abs. 2 SGB I). */
public enum Interpreter {
    NONE,
    /** Into the language of the communication profile. */
    SPOKEN,
    /** Into German Sign Language (DGS). */
    SIGN_LANGUAGE
}
