package org.jobcenterportal.appointments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the equality officer asks the counsellor back, and what she is told; a new question forgets the old answer. */
@Embeddable
record Enquiry(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "question"))
        OneSentence question,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "answer")) @Nullable
        OneSentence answer)
        implements Serializable {

    static Enquiry about(OneSentence question) {
        return new Enquiry(question, null);
    }

    Enquiry answered(OneSentence told) {
        return new Enquiry(question, told);
    }
}
