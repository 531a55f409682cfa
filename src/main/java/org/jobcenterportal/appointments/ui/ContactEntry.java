package org.jobcenterportal.appointments.ui;

import java.io.Serializable;
import java.util.Optional;
import org.jobcenterportal.appointments.VisitorDraft;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;

/** What somebody typed about herself, right or wrong. */
record ContactEntry(String name, String email, String phone) implements Serializable {

    static final ContactEntry EMPTY = new ContactEntry("", "", "");

    /** Line breaks and the like come along with what is pasted; nobody means them. */
    ContactEntry {
        name = name.replaceAll("\\p{Cntrl}", " ");
    }

    /** What is wrong with the name, as the end of a text's key. */
    Optional<String> nameProblem() {
        if (name.isBlank()) {
            return Optional.of("nameMissing");
        }
        return name.strip().length() > VisitorDraft.MAX_NAME ? Optional.of("nameTooLong") : Optional.empty();
    }

    /** What is wrong with the e-mail address, as the end of a text's key. */
    Optional<String> emailProblem() {
        if (email.isBlank()) {
            return Optional.of("emailMissing");
        }
        if (!email.contains("@")) {
            return Optional.of("emailNoAt");
        }
        return EmailAddress.isValid(email) ? Optional.empty() : Optional.of("emailWrong");
    }

    /** What is wrong with the phone number, as the end of a text's key. */
    Optional<String> phoneProblem() {
        if (phone.isBlank()) {
            return Optional.of("phoneMissing");
        }
        return PhoneNumber.isValid(phone) ? Optional.empty() : Optional.of("phoneWrong");
    }

    /** Whether the portal knows enough to book. */
    boolean isComplete(ContactQuestions questions) {
        return (!questions.asksWho()
                        || nameProblem().isEmpty() && emailProblem().isEmpty())
                && (!questions.asksPhone() || phoneProblem().isEmpty());
    }
}
