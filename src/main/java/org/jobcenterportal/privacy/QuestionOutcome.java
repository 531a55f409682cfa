package org.jobcenterportal.privacy;

/** What came of a question to data protection. */
public sealed interface QuestionOutcome {

    /** Data protection has it. */
    record Asked() implements QuestionOutcome {}

    /** There is one about this look already. */
    record AskedBefore() implements QuestionOutcome {}

    /** There is no such look at her data. */
    record Unknown() implements QuestionOutcome {}
}
